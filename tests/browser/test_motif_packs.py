"""A merchant brings an artist's drawings in; a shopper's word is then drawn with them, credited."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from designer.models import MotifPack
from tests.browser.test_merchant import logs_in
from tests.designer.packs.drawings import pack_files, zipped

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_a_pack_is_brought_in_looked_at_and_drawn_with(
    open_page, store, workers, tmp_path: Path
) -> None:
    page = open_page("/admin/")
    logs_in(page, store.admin_user, store.admin_password)
    brings_it_in(page, tmp_path / "paper.zip")
    looks_at_it_and_puts_it_into_the_shop(page)
    draws_with_it(page)


def brings_it_in(page: Page, archive: Path) -> None:
    archive.write_bytes(zipped(pack_files("flurbington")).getvalue())
    page.goto("/admin/designer/motifpack/")
    page.get_by_role("link", name="Motif packs").first.click()
    page.goto("/admin/designer/motifpack/add/")
    page.get_by_label("Pack", exact=True).set_input_files(archive)
    page.get_by_label("I have the right to use these drawings").check()
    page.get_by_role("button", name="Import").click()
    expect(page.get_by_text("1 drawing taken").first).to_be_visible()


def looks_at_it_and_puts_it_into_the_shop(page: Page) -> None:
    for kind in ("as drawn", "flat", "cartoon", "line art"):
        picture = page.get_by_alt_text(f"flurbington, {kind}")
        picture.scroll_into_view_if_needed()
        assert picture.evaluate("(picture) => picture.decode().then(() => picture.naturalWidth)")
    page.get_by_role("button", name="Put in the shop").click()
    expect(page.get_by_text("It is in the shop.")).to_be_visible()
    assert MotifPack.objects.get().is_enabled


def draws_with_it(page: Page) -> None:
    page.goto("/studio/hoodie/")
    page.locator("[name=prompt]").first.fill("Flurbingtons on navy")
    page.get_by_role("button", name="Draw four").click()
    expect(page.locator("#heard")).to_contain_text("flurbingtons, navy")
    expect(page.locator("#heard")).not_to_contain_text("Not understood")
    fourth = page.get_by_role("button", name="Pick version 4")
    expect(fourth).to_be_visible(timeout=30_000)
    page.reload()
    page.get_by_role("tab", name="Recipe").or_(
        page.get_by_role("link", name="Recipe")
    ).first.click()
    expect(page.get_by_text("from Paper by A. Artist, CC-BY-4.0")).to_be_visible()
