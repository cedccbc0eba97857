"""A print PNG: sRGB profile, physical size and where the picture came from, inside the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyvips

from fulfilment.errors import PrintFileError
from fulfilment.printfile.measure import MM_PER_INCH

SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
ALGORITHMIC = "algorithmicMedia"  # drawn by rules, as the loom does
TRAINED = "trainedAlgorithmicMedia"  # drawn by a trained model

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 Iptc4xmpExt:DigitalSourceType="{source}"/></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def save_png(picture: Any, path: Path, *, dpi: int, source_type: str) -> None:
    """Streams a pyvips image to ``path``. Deterministic bytes. Raises PrintFileError."""
    marked = picture.copy(xres=dpi / MM_PER_INCH, yres=dpi / MM_PER_INCH)
    xmp = _XMP.format(source=SOURCE_TYPES + source_type).encode()
    marked.set_type(pyvips.GValue.blob_type, "xmp-data", xmp)
    try:
        # Level 3 unfiltered: flat prints compress well by runs, and the press waits for no one.
        marked.pngsave(str(path), compression=3, filter="none", profile="srgb", keep="icc|xmp")
    except pyvips.Error as error:
        raise PrintFileError(
            f"{path.name} could not be written ({str(error).splitlines()[0]}); check disk space"
        ) from error
