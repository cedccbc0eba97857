"""Modules, signals and verbs say what they are for."""

from __future__ import annotations

import ast
import importlib
from itertools import pairwise
from pathlib import Path

import pytest
from django.dispatch import Signal

from tests.house.sources import APPS, functions, length, modules, name, tree_of

VERBS = [path for path in modules(*APPS) if "services" in path.parts and path.stem != "__init__"]


def public(path: Path) -> list[ast.FunctionDef]:
    """The functions of a module that other modules may call."""
    return [
        node
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    ]


def test_every_module_begins_with_a_sentence() -> None:
    silent = [name(path) for path in modules(*APPS) if not ast.get_docstring(tree_of(path))]
    assert silent == []


@pytest.mark.parametrize("app", APPS)
def test_every_signal_tells_its_arguments(app: str) -> None:
    module = importlib.import_module(f"{app}.signals")
    declared = {key for key, value in vars(module).items() if isinstance(value, Signal)}
    body = tree_of(Path(module.__file__ or "")).body
    told = {
        node.targets[0].id
        for node, after in pairwise(body)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
        and str(after.value.value).startswith("Arguments: ")
    }
    assert declared
    assert declared == told


@pytest.mark.parametrize("path", VERBS, ids=name)
def test_a_verb_is_documented(path: Path) -> None:
    """What fits in four lines speaks for itself."""
    long = [node for node in public(path) if length(node) > 4]
    assert [node.name for node in long if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", VERBS, ids=name)
def test_a_verb_takes_its_arguments_by_name(path: Path) -> None:
    """Two positions at most in what writes; a short question may have three."""
    loose = [node.name for node in public(path) if len(node.args.args) > 2 and length(node) > 4]
    assert loose == []


def test_everything_is_typed() -> None:
    loose = [
        f"{name(path)}:{function.name}"
        for path in modules(*APPS)
        for function in functions(path)
        if function.returns is None
    ]
    assert loose == []


def test_an_exception_to_the_types_names_itself() -> None:
    bare = [
        name(path)
        for path in modules(*APPS)
        if any(
            "type: ignore" in line and "type: ignore[" not in line
            for line in path.read_text().splitlines()
        )
    ]
    assert bare == []
