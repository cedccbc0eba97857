"""Small files, small functions, one name per thing."""

from __future__ import annotations

import statistics

from tests.house.sources import APPS, ROOT, functions, length, modules, name, tracked

TEXTS = {".py", ".css", ".js", ".html", ".md", ".toml", ".txt"}
CODE = modules(*APPS)
DRAWN = {"motifs", "grounds", "languages", "styles"}  # of the loom


def share(numbers: list[int], part: float) -> int:
    """The number that this part of all are at most."""
    return sorted(numbers)[int(len(numbers) * part)]


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        name(path): lines
        for path in tracked()
        if path.suffix in TEXTS
        and path.name != "requirements.lock"
        and "migrations" not in path.parts
        if (lines := len(path.read_text().splitlines())) > 400
    }
    assert long == {}


def test_no_function_is_longer_than_60_lines() -> None:
    long = {
        f"{name(path)}:{function.name}": length(function)
        for path in modules(*APPS, "tests")
        for function in functions(path)
        if length(function) > 60
    }
    assert long == {}


def test_most_files_are_short() -> None:
    """Drawings, grounds and word lists are as long as what they hold; all else is code."""
    code = [path for path in CODE if not DRAWN & set(path.parts)]
    lengths = [len(path.read_text().splitlines()) for path in code]
    assert statistics.median(lengths) <= 80
    assert share(lengths, 0.9) <= 250


def test_most_functions_are_short() -> None:
    lengths = [length(function) for path in CODE for function in functions(path)]
    assert statistics.median(lengths) <= 8
    assert share(lengths, 0.9) <= 30


def test_nothing_is_called_utils() -> None:
    """What could serve two floors gets a name, or is repeated until it can be named."""
    vague = {"utils", "util", "helpers", "common", "misc"}
    parts = {name(path): {path.stem, *path.relative_to(ROOT).parts} for path in CODE}
    assert [file for file, words in parts.items() if words & vague] == []


def test_the_root_holds_only_what_tools_look_for_there() -> None:
    folders = {path.relative_to(ROOT).parts[0] for path in tracked() if path.parent != ROOT}
    assert folders == {".ci", ".github", "designer", "fulfilment", "shop", "templates", "tests"}
