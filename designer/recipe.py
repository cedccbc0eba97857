"""What made a picture, as data: a recipe's canonical JSON (RFC 8785) and the id it hashes to.

Pure: no database, no settings, no clock.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import rfc8785

SCHEMA = "seedloom.recipe/1"

JSON = Any


class RecipeError(ValueError):
    """The recipe cannot be written down the same way everywhere."""


def canonical(value: JSON) -> bytes:
    """RFC 8785 bytes of a JSON value. Raises RecipeError for NaN, and for integers past 2**53."""
    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, ValueError, TypeError) as error:
        raise RecipeError(f"not canonical JSON: {error}") from error


def content_id(value: JSON) -> str:
    """SHA-256 (64 hex digits) of the canonical JSON of a value."""
    return hashlib.sha256(canonical(value)).hexdigest()


def normal_text(text: str) -> str:
    """NFC, one space between words, none at the ends: é typed in two ways is one prompt."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture that went into the making: ``role`` is style, texture, edit_of or product."""

    role: str
    sha256: str
    mime: str

    def to_json(self) -> dict[str, str]:
        return {"role": self.role, "sha256": self.sha256, "mime": self.mime}


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that made a picture. ``seed`` is a decimal string: JSON numbers end at 2**53."""

    engine: str
    engine_version: str
    prompt: str
    seed: str
    parameters: Mapping[str, JSON] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()

    def __post_init__(self) -> None:
        if not self.seed.isdigit() or (len(self.seed) > 1 and self.seed.startswith("0")):
            raise RecipeError(f"a seed is a decimal string, not {self.seed!r}")
        object.__setattr__(self, "prompt", normal_text(self.prompt))
        object.__setattr__(self, "parameters", MappingProxyType(dict(self.parameters)))

    def to_json(self) -> dict[str, JSON]:
        return {
            "schema": SCHEMA,
            "engine": {"id": self.engine, "version": self.engine_version},
            "prompt": self.prompt,
            "seed": self.seed,
            "parameters": dict(self.parameters),
            "references": [reference.to_json() for reference in self.references],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, JSON]) -> Recipe:
        """The recipe that ``to_json`` wrote. Raises RecipeError when it is another schema."""
        if data.get("schema") != SCHEMA:
            raise RecipeError(f"unknown recipe schema {data.get('schema')!r}")
        try:
            return cls(
                engine=data["engine"]["id"],
                engine_version=data["engine"]["version"],
                prompt=data["prompt"],
                seed=data["seed"],
                parameters=data["parameters"],
                references=tuple(Reference(**item) for item in data["references"]),
            )
        except (KeyError, TypeError) as error:
            raise RecipeError(f"the recipe lacks a part: {error}") from error

    def canonical(self) -> bytes:
        return canonical(self.to_json())

    @property
    def id(self) -> str:
        """SHA-256 of the canonical JSON, 64 hex digits."""
        return content_id(self.to_json())

    def with_parameters(self, **changes: JSON) -> Recipe:
        """The same recipe with some parameters changed; a value of None removes the parameter."""
        merged = {**self.parameters, **changes}
        return replace(self, parameters={k: v for k, v in merged.items() if v is not None})
