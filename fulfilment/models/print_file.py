"""The work of making print-ready files for one garment, and its outcome."""

from __future__ import annotations

from typing import Any

from django.db import models

from designer.work import Work
from fulfilment.models.order import WorkItem


class PrintFile(Work):
    """Regenerated prints of an item. The bytes lie in a folder; this row says which and how good.

    ``files`` lists ``{name, role, sha256, bytes, placement, width_mm, height_mm, dpi, ...}``, all
    that the passport names: prints, comparison pictures and the design file. ``gate`` holds
    the figures of the fidelity gate; ``verdict`` is pass, review or fail; ``source`` says whether
    the recipe was drawn again or what stood in for it.
    """

    item = models.ForeignKey(WorkItem, on_delete=models.PROTECT, related_name="print_files")
    files = models.JSONField(default=list, blank=True)
    gate = models.JSONField(default=dict, blank=True)
    verdict = models.CharField(max_length=10, blank=True)
    source = models.CharField(max_length=40, blank=True)
    passport = models.JSONField(default=dict, blank=True)

    def __str__(self) -> str:
        return f"print file of {self.item.label}"

    @property
    def prints(self) -> list[dict[str, Any]]:
        """The entries to print, in the order of the design file; ``title`` is for people."""
        return [
            {**entry, "title": entry["placement"].replace("_", " ")}
            for entry in self.files
            if entry["role"] == "print"
        ]

    def file_named(self, sha256: str) -> dict[str, Any] | None:
        """The entry with this hash, or None."""
        for entry in self.files:
            if entry["sha256"] == sha256:
                return dict(entry)
        return None
