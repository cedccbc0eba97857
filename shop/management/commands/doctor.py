"""``python manage.py doctor``: what works, what is off, what is broken, and the remedy."""

from __future__ import annotations

from typing import Any

from django.core.management import BaseCommand, CommandError

from designer.health import check_ground_floor
from shop.health import check_store

MARKS = {"works": "✓", "off": "–", "broken": "✗"}


class Command(BaseCommand):
    help = "Checks every engine, store, broker and key; exits 1 when something is broken."

    def handle(self, *args: Any, **options: Any) -> None:
        findings = [*check_ground_floor(), *check_store()]
        for finding in findings:
            words = " · ".join(filter(None, (finding.why, finding.remedy)))
            mark = MARKS[finding.state]
            self.stdout.write(f"{mark} {finding.name:18} {finding.state:7} {words}")
        broken = [finding.name for finding in findings if finding.state == "broken"]
        if broken:
            raise CommandError(f"broken: {', '.join(broken)}")
