"""The Plan panel: how a print is drawn, part by part, each with what else it could be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from designer.engines.base import Engine
from designer.engines.outline import Credit, Option, Outline, Part
from designer.models import Version
from designer.studio.samples import portrait_url

FEW = 16  # options that stand on the panel itself; longer lists open in a sheet
NO_PLAN = (
    "{label} does not say how it draws, part by part. Change this print in your own words: "
    "“In words” under the garment."
)
OLDER = (
    "This print was drawn by an older {label}, which does not show its plan. Change it in your own "
    "words, or draw four anew."
)


@dataclass(frozen=True, slots=True)
class OptionView:
    """``picture`` is an address or empty; ``id`` is what its control is called on the page."""

    value: str
    label: str
    picture: str
    is_on: bool
    id: str


@dataclass(frozen=True, slots=True)
class OptionGroup:
    title: str
    options: tuple[OptionView, ...]


@dataclass(frozen=True)
class PartView:
    """A part as a control: ``several``, ``pictures``, ``words``, ``sheet``, ``switch``, ``number``
    or ``text``."""

    part: Part
    engine: Engine

    @property
    def control(self) -> str:
        if self.part.kind != "choice":
            return {"choices": "several"}.get(self.part.kind, self.part.kind)
        if len(self.part.options) > FEW:
            return "sheet"
        return "pictures" if any(o.has_portrait for o in self.part.options) else "words"

    @property
    def has_sheet(self) -> bool:
        return self.control in ("several", "sheet")

    @cached_property
    def options(self) -> tuple[OptionView, ...]:
        return tuple(self._view(option) for option in self.part.options)

    @cached_property
    def chosen(self) -> tuple[OptionView, ...]:
        """What is on now, in the plan's own order."""
        found = (self.part.option(value) for value in self._values)
        return tuple(self._view(option) for option in found if option)

    @cached_property
    def groups(self) -> tuple[OptionGroup, ...]:
        """All options under their headings, in the outline's order."""
        pairs = zip(self.part.options, self.options, strict=True)
        return tuple(
            OptionGroup(title, tuple(view for _, view in views))
            for title, views in groupby(pairs, key=lambda pair: pair[0].group)
        )

    @property
    def is_full(self) -> bool:
        return bool(self.part.most) and len(self._values) >= self.part.most

    @property
    def number(self) -> dict[str, str]:
        """The number and its range as an input's attributes, the same in every language."""
        part = self.part
        numbers = {"value": part.value, "min": part.low, "max": part.high, "step": part.step}
        return {name: f"{value:g}" for name, value in numbers.items()}

    @property
    def words(self) -> str:
        """What it is now, in a few words."""
        if self.part.kind == "switch":
            return "with" if self.part.value else "without"
        if self.part.kind == "number":
            return f"{self.part.value:g} ×"
        chosen = ", ".join(option.label for option in self.chosen)
        return str(self.part.value) if self.part.kind == "text" else chosen or "none"

    @property
    def _values(self) -> tuple[str, ...]:
        value = self.part.value
        return tuple(value) if self.part.kind == "choices" else (value,)

    def _view(self, option: Option) -> OptionView:
        picture = ""
        if option.has_portrait:
            picture = portrait_url(engine=self.engine, part=self.part.key, option=option.value)
        named = f"plan-{self.part.key}-{option.value or 'none'}"
        return OptionView(option.value, option.label, picture, option.value in self._values, named)


@dataclass(frozen=True)
class Planning:
    """``engine`` is None while it is switched off. Nothing is asked of it before the panel is."""

    version: Version
    engine: Engine | None
    label: str

    @cached_property
    def outline(self) -> Outline | None:
        if self.engine is None or not self.engine.capabilities.plan:
            return None
        return self.engine.outline(self.version.made_by)

    @property
    def why_not(self) -> str:
        """Why there is nothing to decide; empty when there is."""
        if self.outline:
            return ""
        can = self.engine is not None and self.engine.capabilities.plan
        return (OLDER if can else NO_PLAN).format(label=self.label)

    @cached_property
    def parts(self) -> tuple[PartView, ...]:
        return tuple(self._views())

    def part(self, key: str) -> PartView | None:
        return next((view for view in self.parts if view.part.key == key), None)

    @property
    def by_hand(self) -> tuple[PartView, ...]:
        """The parts that she decided."""
        return tuple(view for view in self.parts if view.part.is_decided)

    @property
    def credits(self) -> tuple[Credit, ...]:
        return self.outline.credits if self.outline else ()

    def _views(self) -> Iterator[PartView]:
        if self.outline and self.engine:
            for part in self.outline.parts:
                yield PartView(part, self.engine)
