"""A merchant looks at the whole store from the panel, and gives money back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from designer.models import Design, PromptReview
from shop.models import Order, Refund

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def doubtful(store) -> PromptReview:
    """A prompt that a person must decide on."""
    return PromptReview.objects.create(
        shopper=Design.objects.first().shopper,
        prompt="Something doubtful",
        action="review",
        category="other",
        outcome="open",
    )


def test_the_panel_shows_everything_and_gives_money_back(
    open_page, store, paid_order: Order, doubtful: PromptReview
) -> None:
    page = open_page("/admin/")
    logs_in(page, store.admin_user, store.admin_password)
    expect(page.get_by_text("Needs you").first).to_be_visible()
    opens_the_order_and_refunds(page, paid_order)
    sees_a_design_with_its_tree(page)
    edits_a_garment(page)
    decides_on_a_prompt(page, doubtful)
    looks_at_what_engines_cost(page)


def logs_in(page: Page, name: str, password: str) -> None:
    page.locator("[name=username]").fill(name)
    page.locator("[name=password]").fill(password)
    page.locator("button[type=submit], input[type=submit]").first.click()
    page.wait_for_url("**/admin/")


def opens_the_order_and_refunds(page: Page, order: Order) -> None:
    page.goto("/admin/shop/order/")
    page.get_by_role("link", name=order.number).click()
    expect(page.get_by_text("Noor Haddad").first).to_be_visible()
    page.get_by_role("button", name="Give money back").click()
    expect(page.get_by_text("1 refund asked for.")).to_be_visible()
    page.wait_for_function(
        "async () => (await (await fetch(location.href)).text()).includes('Given back')"
        " || (await (await fetch(location.href)).text()).includes('Refunded')"
    )
    order.refresh_from_db()
    assert order.state == "refunded"
    assert Refund.objects.get().amount == order.gross


def sees_a_design_with_its_tree(page: Page) -> None:
    page.goto("/admin/designer/design/")
    page.locator("tbody a").first.click()
    expect(page.get_by_text("Family tree").first).to_be_visible()
    picture = page.locator("img[src^='/r/']").first
    assert picture.evaluate("(picture) => picture.decode().then(() => picture.naturalWidth)")


def edits_a_garment(page: Page) -> None:
    page.goto("/admin/designer/garment/")
    page.locator("tbody").get_by_role("link", name="Relaxed hoodie").click()
    days = page.locator("[name=lead_days]")
    days.fill("9")
    page.locator("[name=_save]").first.click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()


def decides_on_a_prompt(page: Page, row: PromptReview) -> None:
    page.goto("/admin/designer/promptreview/?outcome__exact=open")
    page.locator("input.action-select").first.check(force=True)
    page.locator("[name=action]").select_option("allow_prompts")
    page.get_by_role("button", name=re.compile("Run|Go", re.I)).first.click()
    expect(page.get_by_text("1 decided.")).to_be_visible()
    row.refresh_from_db()
    assert row.outcome == "allowed"


def looks_at_what_engines_cost(page: Page) -> None:
    page.goto("/admin/designer/budgetentry/")
    expect(page.get_by_role("heading", name=re.compile("budget entr", re.I)).first).to_be_visible()
