"""Goods-in for files: what the factory checks before it prints a single garment."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from fulfilment.designfile import DesignFile, unpack_design_file
from fulfilment.errors import PressError
from fulfilment.makers.client import JSON, FactoryClient, WrongBytes


def check_design_file(client: FactoryClient, item: JSON) -> DesignFile:
    """Downloads the item's design file and reads it: whole, unchanged, for this garment and size.

    Raises WrongBytes.
    """
    with TemporaryDirectory(prefix="design-") as folder:
        return fetch_design_file(client, item, Path(folder) / "design")


def fetch_design_file(client: FactoryClient, item: JSON, folder: Path) -> DesignFile:
    """Unpacks the item's design file into ``folder``. Raises WrongBytes."""
    try:
        design = unpack_design_file(client.read(f"items/{item['token']}/design-file/"), folder)
    except PressError as error:
        raise WrongBytes(str(error)) from error
    blank = (design.garment.slug, design.garment.size, design.garment.colourway)
    if blank != (item["garment"], item["size"], item["colourway"]):
        raise WrongBytes(f"the design file is for {' '.join(blank)}")
    return design


def check_print(client: FactoryClient, item: JSON, folder: Path) -> None:
    """Downloads all that the passport names into ``folder`` and verifies hashes and signature.

    Raises WrongBytes when anything is not what was signed.
    """
    from fulfilment.passport import verify_passport

    path = f"items/{item['token']}/"
    for entry in item["print_file"]["files"]:
        client.download(
            f"{path}files/{entry['sha256']}/", folder / entry["name"], sha256=entry["sha256"]
        )
    passport = folder / "passport.json"
    passport.write_text(json.dumps(client.get(f"{path}passport/")))
    key = client.get("me/")["press_public_key"]
    outcome = verify_passport(passport, trusted_keys=[key])
    if not outcome.ok:
        raise WrongBytes(f"the passport does not hold: {outcome}")


def regenerate_print(item: JSON, folder: Path) -> str:
    """Makes the print again from the design file that ``check_print`` left in ``folder``.

    The factory's own proof, on its own machine: the gate must let its print through. Returns in
    words whether the bytes are the very same. Raises WrongBytes.
    """
    from fulfilment.regenerate import regenerate

    signed = {entry["name"]: entry for entry in item["print_file"]["files"]}
    dpi = int(next(entry["dpi"] for entry in signed.values() if entry["role"] == "print"))
    try:
        own = regenerate(folder / "design", folder / "own", dpi=dpi)
    except PressError as error:
        raise WrongBytes(f"our own press does not get the approved picture: {error}") from error
    same = all(signed[file.name]["sha256"] == file.sha256 for file in own.prints)
    return "regenerated here: same bytes" if same else "regenerated here: same picture"
