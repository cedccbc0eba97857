"""How django-unfold dresses the merchant's panel: ``UNFOLD = shop.panel.panel_settings(name)``.

Safe to import from settings: everything else is named by its dotted path, or resolved lazily.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse_lazy

WARM = {
    "50": "#fbf8f2",
    "100": "#f2ece1",
    "200": "#e2d8c8",
    "300": "#cdbfa9",
    "400": "#a89a86",
    "500": "#766b5d",
    "600": "#5c5347",
    "700": "#40392f",
    "800": "#2a241d",
    "900": "#1f1b16",
    "950": "#14110e",
}
CORAL = {
    "50": "#fff3ef",
    "100": "#ffe2d9",
    "200": "#ffc6b6",
    "300": "#ff9d83",
    "400": "#ff7a5c",
    "500": "#f0633f",
    "600": "#c2331a",
    "700": "#a82a13",
    "800": "#8a2513",
    "900": "#722315",
    "950": "#3e0e07",
}


def panel_settings(name: str) -> dict[str, Any]:
    """The ``UNFOLD`` setting for a store of this name."""
    return {
        "SITE_TITLE": name,
        "SITE_HEADER": name,
        "SITE_SUBHEADER": "Merchant's panel",
        "SITE_URL": "/",
        "SITE_ICON": "shop.panel.mark",
        "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": "shop.panel.mark"}],
        "SHOW_BACK_BUTTON": True,
        "BORDER_RADIUS": "12px",
        "COLORS": {"base": WARM, "primary": CORAL},
        "STYLES": ["shop.panel.styles"],
        "ENVIRONMENT": "shop.panel.environment",
        "DASHBOARD_CALLBACK": "shop.dashboard.dashboard",
        "COMMAND": {"search_models": ["shop.order", "shop.product"]},
        "SIDEBAR": {
            "show_search": True,
            "command_search": True,
            "navigation": [_sell(), _make(), _run()],
        },
    }


def mark(request: HttpRequest) -> str:
    """The store's mark beside its name."""
    return _static("designer/mark.svg")


def styles(request: HttpRequest) -> str:
    return _static("shop/css/panel.css")


def environment(request: HttpRequest) -> list[str] | None:
    """A label while no money moves, so that nobody mistakes the demo for a till."""
    from shop.payments.registry import default_provider

    return ["Demo: no money moves", "warning"] if default_provider() == "demo" else None


def count_needs(request: HttpRequest) -> str:
    """How many things need the merchant."""
    from shop.queries.needs import needs

    return str(len(needs()))


def count_open_orders(request: HttpRequest) -> str:
    from shop.models import Order
    from shop.models.order import ENDED, UNPAID

    return str(Order.objects.exclude(state__in=[*ENDED, *UNPAID]).count())


def count_prompts(request: HttpRequest) -> str:
    from designer.models import PromptReview

    return str(PromptReview.objects.filter(outcome="open").count())


def _static(path: str) -> str:
    from django.templatetags.static import static

    return static(path)


def _page(title: str, icon: str, name: str, badge: str = "") -> dict[str, Any]:
    """An entry, shown to those who may look at its model."""
    model = name.removesuffix("_changelist")
    app, _, table = model.partition("_")
    entry: dict[str, Any] = {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{name}"),
        "permission": lambda request: request.user.has_perm(f"{app}.view_{table}"),
    }
    if badge:
        entry["badge"] = f"shop.panel.{badge}"
    return entry


def _sell() -> dict[str, Any]:
    home = {
        "title": "Home",
        "icon": "home",
        "link": reverse_lazy("admin:index"),
        "badge": "shop.panel.count_needs",
    }
    return {
        "items": [
            home,
            _page("Orders", "shopping_bag", "shop_order_changelist", "count_open_orders"),
            _page("Moderation", "shield", "designer_promptreview_changelist", "count_prompts"),
            _page("Designs", "brush", "designer_design_changelist"),
            _page("Mails", "mail", "shop_sentmail_changelist"),
        ]
    }


def _make() -> dict[str, Any]:
    return {
        "title": "Make",
        "separator": True,
        "items": [
            _page("Products", "sell", "shop_product_changelist"),
            _page("Garments", "checkroom", "designer_garment_changelist"),
            _page("Motif packs", "interests", "designer_motifpack_changelist"),
            _page("Scenes", "photo_camera", "designer_ownscene_changelist"),
            _page("Factories", "factory", "fulfilment_factory_changelist"),
            _page("Work orders", "assignment", "fulfilment_workorder_changelist"),
            {"title": "Factory floor", "icon": "view_kanban", "link": "/factory/"},
        ],
    }


def _run() -> dict[str, Any]:
    return {
        "title": "Run",
        "separator": True,
        "collapsible": True,
        "items": [
            _page("Spend", "toll", "designer_budgetentry_changelist"),
            _page("Payments", "credit_card", "shop_payment_changelist"),
            _page("Refunds", "currency_exchange", "shop_refund_changelist"),
            _page("Ledger", "menu_book", "shop_ledgerentry_changelist"),
            _page("Webhooks", "webhook", "shop_webhookinbox_changelist"),
            _page("People", "group", "auth_user_changelist"),
        ],
    }
