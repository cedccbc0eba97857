"""What engines cost, and prompts that wait for a person."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from designer.admin_base import ReadOnlyAdmin
from designer.models import BudgetDay, BudgetEntry, PromptReview


@admin.register(BudgetEntry)
class BudgetEntryAdmin(ReadOnlyAdmin):
    list_display = ("created_at", "engine", "purpose", "state", "held", "spent", "note")
    list_filter = ("engine", "state", "purpose")
    date_hierarchy = "created_at"

    @admin.display(description="Held, US$")
    def held(self, row: BudgetEntry) -> str:
        return f"{row.held_micros / 1e6:.4f}"

    @admin.display(description="Spent, US$")
    def spent(self, row: BudgetEntry) -> str:
        return f"{row.spent_micros / 1e6:.4f}"


@admin.register(BudgetDay)
class BudgetDayAdmin(ReadOnlyAdmin):
    list_display = ("day", "scope", "rounds", "used")
    list_filter = ("day",)

    @admin.display(description="Used, US$")
    def used(self, row: BudgetDay) -> str:
        return f"{row.micros / 1e6:.4f}"


@admin.register(PromptReview)
class PromptReviewAdmin(ReadOnlyAdmin):
    """The moderation queue: what our policy refused, and what it wants a person to see."""

    list_display = ("prompt", "action", "category", "outcome", "created_at", "decided_at")
    list_filter = ("outcome", "action", "category")
    actions = ("allow_prompts", "refuse_prompts")

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        """For the list's actions; the form stays shut."""
        return obj is None and bool(request.user.has_perm("designer.change_promptreview"))

    @admin.action(description="Allow: it may be printed", permissions=["change"])
    def allow_prompts(self, request: HttpRequest, rows: QuerySet[PromptReview]) -> None:
        self._decide(request, rows, "allowed")

    @admin.action(description="Refuse: it will not be printed", permissions=["change"])
    def refuse_prompts(self, request: HttpRequest, rows: QuerySet[PromptReview]) -> None:
        self._decide(request, rows, "refused")

    def _decide(self, request: HttpRequest, rows: QuerySet[PromptReview], outcome: str) -> None:
        decided = rows.filter(action="review").update(outcome=outcome, decided_at=timezone.now())
        self.message_user(request, f"{decided} decided.")
