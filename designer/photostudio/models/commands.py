"""What the command lines of scenes and of her photos have in common."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from designer.photostudio.models.stages import StageFailed, say

CACHE = Path.home() / ".cache" / "seedloom" / "photostudio"
DONE, FAILED, NONSENSE = 0, 1, 2  # what a command returns to the shell


def command_line(
    module: str, thing: str, *, every: str, preview: str, out: str, samples: int
) -> argparse.ArgumentParser:
    """A parser that asks which ``thing``s, how fine and where to.

    ``every``, ``preview`` and ``out`` are the words of these options; what is chosen ends up in
    ``names``.
    """
    parser = argparse.ArgumentParser(prog=f"python -m {module}")
    parser.add_argument("names", nargs="*", metavar=f"{thing}s", help=f"names of {thing}s")
    parser.add_argument("--all", action="store_true", help=every)
    parser.add_argument("--list", action="store_true", help=f"list the {thing}s and stop")
    parser.add_argument("--preview", action="store_true", help=preview)
    parser.add_argument("--samples", type=int, default=samples, help="light paths per pixel")
    parser.add_argument("--force", action="store_true", help="make every step again")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder that steps are kept in")
    parser.add_argument("--out", type=Path, help=out)
    return parser


def tell(lines: Iterable[str]) -> int:
    """Writes a list; returns DONE."""
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return DONE


def refused(thing: str, names: Collection[str], known: Collection[str]) -> bool:
    """Whether nothing is named or a name is unknown; says then what there is."""
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        told = f"no such {thing}: {', '.join(unknown)}" if unknown else f"name a {thing}, or --all"
        sys.stderr.write(f"{told}; there are {', '.join(known)}\n")
        return True
    return False


def make_each(names: Iterable[str], make: Callable[[str], int]) -> int:
    """Makes one after the other; one that fails does not stop the others.

    ``make`` returns the bytes it wrote and may raise StageFailed. Returns DONE, or FAILED where
    one failed.
    """
    ended = DONE
    for name in names:
        start = time.perf_counter()
        try:
            written = make(name)
        except StageFailed as error:
            say(f"{name}: {error}")
            ended = FAILED
            continue
        say(f"{name}: {written // 1000} kB in {time.perf_counter() - start:.0f} s")
    return ended
