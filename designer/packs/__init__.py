"""Motif packs: a folder of SVG drawings, with keywords, artist and licence, made into guests.

opening -> {file name: bytes}; manifest -> who and which words; reading -> elements; styling,
colours, paints, placing, outlines, winding, walking -> painted outlines; seeing, fitting, roles,
drawing -> a motif's layers; packing -> a ``Pack`` of guests. Nothing of a file survives but the
outlines and inks that were drawn anew from it. Pure.
"""

from designer.packs.manifest import About, Manifest
from designer.packs.opening import open_folder, open_zip
from designer.packs.packing import MOST_MOTIFS, FileReport, Pack, make_pack

__all__ = [
    "MOST_MOTIFS",
    "About",
    "FileReport",
    "Manifest",
    "Pack",
    "make_pack",
    "open_folder",
    "open_zip",
]
