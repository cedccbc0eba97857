"""A merchant makes a scene of her photograph, by mouse and by key: from cloth to the shop."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from designer.models import OwnScene
from designer.scenes import scenes_for
from tests.browser.test_merchant import logs_in
from tests.designer.ownscenes.photographs import photo_file

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
PATIENCE = 60_000  # milliseconds that a picture may take on a busy machine


def test_a_photo_becomes_a_scene_of_the_shop(open_page, store, workers, tmp_path: Path) -> None:
    page = open_page("/admin/")
    logs_in(page, store.admin_user, store.admin_password)
    page.set_default_timeout(PATIENCE)
    brings_the_photo_in(page, tmp_path / "photo.png")
    finds_the_cloth(page)
    measures_it(page)
    straightens_the_grid(page)
    looks_at_it_and_finishes(page)
    page.get_by_role("button", name="Put in the shop").click()
    expect(page.get_by_text("It is in the shop.")).to_be_visible()
    assert [info.title for info in scenes_for("tshirt") if info.is_photograph] == ["On the roof"]


def brings_the_photo_in(page: Page, photo: Path) -> None:
    photo.write_bytes(photo_file())
    page.goto("/admin/designer/ownscene/add/")
    page.get_by_label("Photo", exact=True).set_input_files(photo)
    page.get_by_label("Name of the scene").fill("On the roof")
    page.get_by_label("Garment").select_option(label="Everyday T-shirt")
    page.get_by_label("Size worn").fill("2XL")
    page.get_by_label("Pose").fill("standing")
    page.get_by_label("Light").fill("evening sun")
    page.get_by_label("I may use this photo").check()
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_text("Not finished yet.")).to_be_visible()


def finds_the_cloth(page: Page) -> None:
    """A click finds it, undo loses it, the keyboard finds it again."""
    photo = page.get_by_role("application")
    # The page is there before its script is: a click before that would find nobody.
    expect(page.locator("#scene-mask:not([hidden])")).to_be_attached(timeout=PATIENCE)
    box = photo.bounding_box()
    assert box is not None
    photo.click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    undo, redo = (page.get_by_role("button", name=name) for name in ("Undo", "Redo"))
    expect(undo).to_be_enabled()
    undo.click()
    expect(redo).to_be_enabled()
    photo.focus()
    photo.press("Enter")
    expect(redo).to_be_disabled()
    expect(page.locator("#scene-mask")).to_have_attribute(
        "src", re.compile("^blob:"), timeout=PATIENCE
    )
    expect(page.get_by_role("status").filter(has_text="Kept")).to_be_visible(timeout=PATIENCE)


def measures_it(page: Page) -> None:
    page.get_by_role("button", name="Next: measure").click()
    top = page.get_by_role("button", name="Top of the centre line")
    expect(top).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_text("Size 2XL is 77 cm long")).to_be_visible()
    page.get_by_label("From top to bottom mark").fill("63")
    page.get_by_role("button", name="Lay the grid").click()
    expect(page.get_by_role("button", name="Point 5 of 5 in row 6 of 6")).to_be_visible(
        timeout=PATIENCE
    )


def straightens_the_grid(page: Page) -> None:
    point = page.get_by_role("button", name="Point 3 of 5 in row 4 of 6")
    before = point.evaluate("(node) => node.style.left")
    point.focus()
    point.press("Shift+ArrowRight")
    assert point.evaluate("(node) => node.style.left") != before
    page.get_by_role("button", name="Undo").click()
    assert point.evaluate("(node) => node.style.left") == before
    expect(page.locator("#scene-seen")).to_be_visible(timeout=PATIENCE)


def looks_at_it_and_finishes(page: Page) -> None:
    page.get_by_role("button", name="Next: look").click()
    placed = page.locator("[data-sample=placed] img")
    expect(placed).to_be_visible(timeout=4 * PATIENCE)
    page.get_by_role("button", name="Finish the scene").click()
    expect(page.get_by_role("button", name="Put in the shop")).to_be_visible(timeout=2 * PATIENCE)
    assert OwnScene.objects.get().edition is not None
