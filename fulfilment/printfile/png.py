"""A print PNG: sRGB profile, physical size and where the picture came from, inside the file."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path
from typing import IO, Any

import pyvips

from fulfilment.errors import PrintFileError
from fulfilment.printfile.measure import MM_PER_INCH

SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
ALGORITHMIC = "algorithmicMedia"  # drawn by rules, as the loom does
TRAINED = "trainedAlgorithmicMedia"  # drawn by a trained model

HEADER_BYTES = 8 + 25  # the signature and IHDR, after which other chunks may stand

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 Iptc4xmpExt:DigitalSourceType="{source}"/></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def save_png(picture: Any, path: Path, *, dpi: int, source_type: str) -> str:
    """Streams a pyvips image to ``path``; returns the SHA-256. Raises PrintFileError.

    Deterministic: the same pixels and dpi give the same bytes.
    """
    marked = picture.copy(xres=dpi / MM_PER_INCH, yres=dpi / MM_PER_INCH)
    try:
        with path.open("wb") as file:
            sink = _MarkedSink(file, _xmp_chunk(source_type))
            target = pyvips.TargetCustom()
            target.on_write(sink.write)
            # Level 3 unfiltered: flat prints pack well by runs, and the press waits for no one.
            marked.pngsave_target(target, compression=3, filter="none", profile="srgb", keep="icc")
    except (pyvips.Error, OSError) as error:
        raise PrintFileError(
            f"{path.name} could not be written ({str(error).splitlines()[0]}); check disk space"
        ) from error
    return sink.sha256


class _MarkedSink:
    """Passes a PNG through to a file, with one chunk put in after its header, and hashes it.

    libvips writes XMP as compressed text, which readers that keep to the standard do not find.
    """

    def __init__(self, file: IO[bytes], chunk: bytes) -> None:
        self._file, self._chunk = file, chunk
        self._head = b""
        self._hash = hashlib.sha256()

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()

    def write(self, data: bytes) -> int:
        # An exception must not cross libvips: a short count is how it is told of a full disk.
        try:
            self._put(bytes(data))
        except OSError:
            return -1
        return len(data)

    def _put(self, data: bytes) -> None:
        if self._chunk:
            self._head += data
            if len(self._head) < HEADER_BYTES:
                return
            data = self._head[:HEADER_BYTES] + self._chunk + self._head[HEADER_BYTES:]
            self._chunk = b""
        self._file.write(data)
        self._hash.update(data)


def _xmp_chunk(source_type: str) -> bytes:
    """An iTXt chunk: keyword, not compressed, no language, no translation, the packet."""
    packet = _XMP.format(source=SOURCE_TYPES + source_type).encode()
    body = b"iTXt" + b"XML:com.adobe.xmp\0\0\0\0\0" + packet
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
