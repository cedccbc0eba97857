"""The design file: one self-contained folder from which a factory can make the print.

``design.json`` (schema ``seedloom.design/1``, published beside this package) says everything in
millimetres and names every other file by SHA-256. It knows no order and no person. Pure: no
database, no settings, no clock.
"""

from __future__ import annotations

from fulfilment.designfile.archive import pack_design_file, unpack_design_file
from fulfilment.designfile.build import build_design_file
from fulfilment.designfile.parts import (
    Approval,
    DesignFile,
    DesignFileSpec,
    GarmentSpec,
    MasterFile,
    PlacementSpec,
)
from fulfilment.designfile.read import read_design_file
from fulfilment.designfile.schema import MANIFEST, SCHEMA

__all__ = [
    "MANIFEST",
    "SCHEMA",
    "Approval",
    "DesignFile",
    "DesignFileSpec",
    "GarmentSpec",
    "MasterFile",
    "PlacementSpec",
    "build_design_file",
    "pack_design_file",
    "read_design_file",
    "unpack_design_file",
]
