"""The dressed photo as a file that says what it is, to people and to machines. Pure."""

from __future__ import annotations

import io

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

__all__ = ["LABEL", "MIME", "encode_preview"]

LABEL = "Fit preview, not the proof"
MIME = "image/webp"
SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    f'Iptc4xmpExt:DigitalSourceType="{SOURCE}"/></rdf:RDF></x:xmpmeta>'
).encode()


def encode_preview(pixels: npt.NDArray[np.uint8]) -> bytes:
    """WebP with the label in its corner and the IPTC source type in its metadata."""
    image = Image.fromarray(pixels)
    draw = ImageDraw.Draw(image, "RGBA")
    font = ImageFont.load_default(size=max(12, image.width // 42))
    left, top, right, bottom = draw.textbbox((0, 0), LABEL, font=font)
    pad = (bottom - top) // 2 + 2
    x, y = 3 * pad, 2 * pad
    box = (x - pad, y - pad, x + right - left + pad, y + bottom - top + pad)
    draw.rounded_rectangle(box, radius=pad, fill=(23, 19, 15, 150))
    draw.text((x - left, y - top), LABEL, font=font, fill=(255, 255, 255, 235))
    out = io.BytesIO()
    image.save(out, "WEBP", quality=88, method=4, xmp=XMP)
    return out.getvalue()
