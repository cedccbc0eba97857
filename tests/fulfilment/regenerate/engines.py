"""Engines for the press's tests: one that draws shapes again exactly, and ways of failing at it."""

from __future__ import annotations

import dataclasses

import pytest

from designer.engines.base import Capabilities, Engine, Request, Result
from designer.errors import EngineFailed
from designer.recipe import Recipe
from tests.fulfilment.designs import shapes_svg


class Painter(Engine):
    """Draws ``shapes_svg`` from the recipe's seed, exactly."""

    id = "painter"
    label = "Painter"
    version = "1"
    capabilities = Capabilities(exact_seed=True, vector=True)

    def draw(self, request: Request) -> Result:
        raise NotImplementedError

    def redraw(self, recipe: Recipe, *, size_px: int) -> Result:
        return Result(recipe, b"", "image/png", size_px, size_px, svg=self.paint(int(recipe.seed)))

    def paint(self, seed: int) -> str:
        return shapes_svg(seed=seed)


class Forgetful(Painter):
    """The same seed is another picture today."""

    def paint(self, seed: int) -> str:
        return shapes_svg(seed=seed + 1)


class Broken(Painter):
    """Breaks in a way that is none of the contract's."""

    def paint(self, seed: int) -> str:
        raise KeyError("sunflower")


class Retired(Painter):
    def redraw(self, recipe: Recipe, *, size_px: int) -> Result:
        raise EngineFailed("This recipe needs painter 1. Print the approved master instead.")


class Inexact(Painter):
    capabilities = dataclasses.replace(Painter.capabilities, exact_seed=False)


def install(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> None:
    monkeypatch.setattr("fulfilment.regenerate.sources.get_engine", lambda name: engine)
