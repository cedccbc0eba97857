"""The loom on a machine whose C library rounds the last bit of sines and powers differently.

    python -m tests.designer.engines.loom.other_libm SEED < recipes.json

imports the loom with every result that a C library, a numpy build or a Python release may round
in its own way moved by one unit in the last place, up or down or not at all, and prints the
SHA-256 of each recipe's SVG. IEEE 754 fixes + - * / and the square root, so those stay.
"""

from __future__ import annotations

import ast
import builtins
import hashlib
import importlib.abc
import importlib.machinery
import importlib.util
import json
import math
import sys
from collections.abc import Callable, Iterable, Sequence
from types import ModuleType
from typing import Any

import numpy as np

LOOM = "designer.engines.loom"
INEXACT = "sin cos tan asin acos atan atan2 sinh cosh tanh exp log log2 log10 pow hypot dist cbrt"
NUMPY_INEXACT = "sin cos tan arcsin arccos arctan arctan2 exp log log2 log10 hypot cbrt power"
FINE = 2.0**20  # a result that is a whole number of 2^-20 was exact, and no library gets it wrong


class Shaken:
    """A module whose named functions are one unit in the last place off, the same way each time."""

    def __init__(self, module: ModuleType, names: str, shake: Callable[..., Any]) -> None:
        self._module = module
        for name in names.split():
            if hasattr(module, name):
                setattr(self, name, shake(getattr(module, name)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)


def shaken(value: Any, key: object, seed: int) -> Any:
    """The number, or its neighbour above or below; ``key`` says what it was calculated from."""
    if not isinstance(value, float) or (value * FINE).is_integer() or not math.isfinite(value):
        return value
    step = hash((key, seed)) % 3 - 1
    return math.nextafter(value, math.inf * step) if step else value


def make_shaker(seed: int) -> Callable[..., Any]:
    """Wraps a function of floats."""

    def wrap(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            key = tuple(tuple(a) if isinstance(a, list | tuple) else a for a in arguments)
            return shaken(function(*arguments), key, seed)

        return call

    return wrap


def make_array_shaker(seed: int) -> Callable[..., Any]:
    """Wraps a numpy function; element i of a result moves by a step that depends on i and it."""

    def wrap(function: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *arguments: shaken_array(function(*arguments), seed)

    return wrap


def shaken_array(value: Any, seed: int) -> Any:
    value = np.asarray(value)
    bits = value.astype(np.float64).view(np.int64).ravel()
    step = ((bits * 2654435761 + seed) >> 7) % 3 - 1
    moved = np.nextafter(value, np.where(step > 0, np.inf, -np.inf).reshape(value.shape))
    exact = value * FINE == np.round(value * FINE)
    return np.where(exact | (step == 0).reshape(value.shape), value, moved)


def newer_sum(values: Iterable[Any], start: Any = 0) -> Any:
    """As from Python 3.12 on, which carries what each addition of floats lost."""
    listed = [*values]
    if listed and isinstance(start, int) and all(isinstance(v, float) for v in listed):
        return math.fsum([start, *listed])
    return sum(listed, start)


class Rewriter(ast.NodeTransformer):
    """``a ** b`` becomes a call, so that it can be shaken too."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.op, ast.Pow):
            return node
        name = ast.Name("_power", ast.Load())
        return ast.copy_location(ast.Call(name, [node.left, node.right], []), node)


class Loader(importlib.machinery.SourceFileLoader):
    """Loads a module of the loom with the shaken functions in the place of the true ones."""

    seed = 1

    def get_code(self, fullname: str) -> Any:
        """Always from the source: what is cached on disk is the true module."""
        path = self.get_filename(fullname)
        tree = Rewriter().visit(ast.parse(self.get_data(path)))
        return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        wrap, wrap_array = make_shaker(self.seed), make_array_shaker(self.seed)
        scalars = Shaken(math, INEXACT, wrap)
        arrays = Shaken(np, NUMPY_INEXACT, wrap_array)
        swapped = {"math": scalars, "numpy": arrays}
        names = vars(module)
        names["_power"] = lambda a, b: (
            a**b if isinstance(a, np.ndarray) and b == 2 else wrap(lambda x, y: x**y)(a, b)
        )
        names["sum"] = newer_sum
        real = builtins.__import__

        def swap(name: str, *more: Any) -> Any:
            return swapped.get(name) or real(name, *more)

        names["__builtins__"] = {**vars(builtins), "__import__": swap}
        super().exec_module(module)


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: Any = None) -> Any:
        if not name.startswith(LOOM):
            return None
        found = importlib.machinery.PathFinder.find_spec(name, path, target)
        if found is not None and isinstance(found.loader, importlib.machinery.SourceFileLoader):
            found.loader = Loader(found.loader.name, found.loader.path)
        return found


def main() -> None:
    Loader.seed = int(sys.argv[1])
    sys.meta_path.insert(0, Finder())
    svg = importlib.import_module("tests.designer.engines.loom.helpers").svg
    texts = [svg(r["prompt"], r["seed"], **r["parameters"]) for r in json.load(sys.stdin)]
    if len(sys.argv) > 2:
        json.dump(texts, sys.stdout)
    else:
        json.dump([hashlib.sha256(text.encode()).hexdigest() for text in texts], sys.stdout)


if __name__ == "__main__":
    main()
