"""Orders: everything about one on one page, and the verbs a merchant may do."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST

from designer.admin_base import ReadOnlyAdmin, TabularInline
from shop.admin.verbs import VERBS, Asked, count_refunds, do_verb, verbs_for
from shop.models import Order, OrderLine, Payment, SentMail
from shop.queries.passports import passport_card
from shop.queries.pictures import swatch_picture, versions_by_token
from shop.queries.stories import story


class _LookInline(TabularInline):  # type: ignore[misc]
    """Rows to look at."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


class LineInline(_LookInline):
    model = OrderLine
    fields = (
        "picture",
        "title",
        "words",
        "details",
        "size",
        "quantity",
        "gross",
        "approved",
        "measured",
    )
    readonly_fields = fields

    @admin.display(description="Print")
    def picture(self, line: OrderLine) -> SafeString:
        picture = swatch_picture(versions_by_token([line.version_token]).get(line.version_token))
        if picture is None:
            return format_html("{}", "–")
        return format_html(
            '<img src="{}" alt="{}" width="72" height="72" loading="lazy">',
            picture.src,
            picture.alt,
        )

    @admin.display(description="Approved")
    def approved(self, line: OrderLine) -> str:
        return f"sha256 {line.approved_sha256[:16]}"

    @admin.display(description="Measured")
    def measured(self, line: OrderLine) -> str:
        """The press's figures against what she approved."""
        card = passport_card(line.order, line)
        figures = ", ".join(f"{gauge.label.lower()} {gauge.value}" for gauge in card.gauges)
        return f"{card.state}: {figures}" if figures else card.state


class PaymentInline(_LookInline):
    model = Payment
    tab = True
    fields = ("provider", "state", "amount", "paid_with", "reference", "error_text", "created_at")
    readonly_fields = fields


class MailInline(_LookInline):
    model = SentMail
    tab = True
    fields = ("kind", "to", "state", "ended_at", "read")
    readonly_fields = fields

    @admin.display(description="Read it")
    def read(self, mail: SentMail) -> SafeString:
        return format_html('<a href="{}">open</a>', reverse("shop:mail", args=[mail.token]))


@admin.register(Order)
class OrderAdmin(ReadOnlyAdmin):
    list_display = ("number", "picture", "name", "city", "state", "gross", "placed_at")
    list_filter = ("state", "country", "delivery_code")
    search_fields = ("number", "email", "name", "lines__words", "tracking_code")
    date_hierarchy = "placed_at"
    inlines = (LineInline, PaymentInline, MailInline)
    readonly_fields = ("what_you_can_do", "page", "ship_to", "money", "story")
    fields = (
        ("number", "state"),
        "what_you_can_do",
        ("email", "page"),
        "ship_to",
        "money",
        ("delivery_title", "arrives_on"),
        ("carrier", "tracking_code"),
        ("placed_at", "paid_at", "ended_at"),
        "story",
    )
    actions = tuple(VERBS)

    def get_urls(self) -> list[URLPattern]:
        act = self.admin_site.admin_view(require_POST(self.act))
        own = [path("<int:pk>/act/", act, name="shop_order_act")]
        return [*own, *super().get_urls()]

    def act(self, request: HttpRequest, pk: int) -> HttpResponse:
        """A button on an order's page was pressed."""
        order = get_object_or_404(Order, pk=pk)
        if not request.user.has_perm("shop.change_order"):
            raise PermissionDenied
        code = request.POST.get("do", "")
        asked = Asked(request.POST.get("refund_amount", ""), request.POST.get("refunds_seen", ""))
        said, level = do_verb(code, order=order, asked=asked)
        self.message_user(request, said, level)
        return HttpResponseRedirect(reverse("admin:shop_order_change", args=[pk]))

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """The same verbs for many orders at once, for those who may change orders."""
        if not request.user.has_perm("shop.change_order"):
            return {}
        return {code: (_for_many(code), code, verb.words) for code, verb in VERBS.items()}

    @admin.display(description="What you can do")
    def what_you_can_do(self, order: Order) -> SafeString:
        """Buttons that post this very form, with its CSRF token, to ``act``."""
        address = reverse("admin:shop_order_act", args=[order.pk])
        buttons = [(address, code, VERBS[code].words) for code in verbs_for(order)]
        if not buttons:
            return format_html("{}", "Nothing: this order has come to its end.")
        rows = format_html_join(
            " ",
            '<button type="submit" class="button merchant-verb" formaction="{}" formnovalidate '
            'name="do" value="{}">{}</button>',
            buttons,
        )
        return format_html("{} {}", rows, _amount_field(order))

    @admin.display(description="Her page")
    def page(self, order: Order) -> SafeString:
        return format_html('<a href="{}">open</a>', reverse("shop:order", args=[order.token]))

    @admin.display(description="What happened")
    def story(self, order: Order) -> SafeString:
        """Ours and the factory's news in one list, and what is still to come."""
        steps = story(order, for_merchant=True)
        rows = [
            (
                step.state,
                f"{step.occurred_at:%d %b, %H:%M}" if step.occurred_at else "to come",
                step.text,
                step.detail,
            )
            for step in steps
        ]
        row = '<li class="{}"><time>{}</time> <b>{}</b> {}</li>'
        return format_html('<ol class="merchant-story">{}</ol>', format_html_join("", row, rows))

    @admin.display(description="Ship to")
    def ship_to(self, order: Order) -> str:
        parts = (order.name, order.line1, order.line2, f"{order.postcode} {order.city}")
        return ", ".join(part for part in (*parts, order.region, order.country) if part)

    @admin.display(description="Money")
    def money(self, order: Order) -> str:
        return f"{order.gross} with {order.tax_name}"

    @admin.display(description="Print")
    def picture(self, order: Order) -> SafeString:
        line = order.lines.first()
        version = versions_by_token([line.version_token]) if line else {}
        picture = swatch_picture(version.get(line.version_token)) if line else None
        if picture is None:
            return format_html("{}", "–")
        return format_html('<img src="{}" alt="" width="40" height="40">', picture.src)


def _amount_field(order: Order) -> SafeString | str:
    """What to give back, and how many refunds this page knew of: pressed twice is asked once."""
    if "refund_order" not in verbs_for(order):
        return ""
    return format_html(
        '<input class="merchant-amount" name="refund_amount" inputmode="decimal" '
        'aria-label="Amount to give back" placeholder="amount, or all">'
        '<input type="hidden" name="refunds_seen" value="{}">',
        count_refunds(order),
    )


def _for_many(code: str) -> Any:
    """The admin's list action for a verb."""

    def act(model_admin: OrderAdmin, request: HttpRequest, rows: Any) -> None:
        for order in rows:
            said, level = do_verb(code, order=order)
            model_admin.message_user(request, f"{order.number}: {said}", level)

    act.__name__ = code
    return act
