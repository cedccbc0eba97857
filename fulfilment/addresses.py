"""Where a parcel goes and what it should hold, as values a caller hands over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from fulfilment.machines import CannotMake


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; ``country`` is ISO 3166-1 alpha-2."""

    name: str
    line1: str
    line2: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""

    def __post_init__(self) -> None:
        for part in ("name", "line1", "city", "country"):
            if not str(getattr(self, part)).strip():
                raise CannotMake(f"the address has no {part}")
        if len(self.country) != 2 or not self.country.isalpha():
            raise CannotMake(f"the country must be two letters, not {self.country!r}")

    def to_json(self) -> dict[str, str]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Address:
        known = {field.name for field in fields(cls)}
        return cls(**{key: str(value) for key, value in data.items() if key in known})


@dataclass(frozen=True, slots=True)
class ItemSpec:
    """One garment to make: the approved proof on a blank. ``line_reference`` is the caller's."""

    proof_token: str
    garment: str
    size: str
    colourway: str
    quantity: int
    line_reference: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
