"""The family tree as a drawing: a row per generation, children under their parents. Pure layout.

The unit is one SVG unit; a node is ``NODE`` wide and its centre is at (x, y).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from designer.queries.designs import Branch
from designer.studio.pictures import picture_of_cloth

NODE = 76
ACROSS = 108
DOWN = 124


@dataclass(frozen=True, slots=True)
class Node:
    """``swatch`` is the address of its cloth."""

    branch: Branch
    swatch: str
    x: float
    y: float

    @property
    def left(self) -> float:
        return self.x - NODE / 2

    @property
    def top(self) -> float:
        return self.y - NODE / 2


@dataclass(frozen=True, slots=True)
class Line:
    """A parent's lower edge to a child's upper edge, as an SVG path."""

    path: str


@dataclass(frozen=True, slots=True)
class Tree:
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    width: float
    height: float
    node: int = NODE

    @property
    def view_box(self) -> str:
        return f"0 0 {self.width:g} {self.height:g}"


def draw_tree(roots: Iterable[Branch]) -> Tree:
    """Leaves stand side by side, parents over the middle of their children."""
    placed: dict[int, Node] = {}
    lines: list[Line] = []
    columns = 0
    for root in roots:
        columns = _place(root, 0, columns, placed, lines)
    depth = max((node.y for node in placed.values()), default=0.0)
    margin = NODE / 2 + 8
    return Tree(tuple(placed.values()), tuple(lines), max(1, columns) * ACROSS, depth + margin)


def _place(
    root: Branch, depth: int, columns: int, placed: dict[int, Node], lines: list[Line]
) -> int:
    """Places the branch and all under it without recursion, since a chain of tweaks may be long."""
    todo: list[tuple[Branch, int, bool]] = [(root, depth, False)]
    while todo:
        branch, level, is_open = todo.pop()
        if branch.children and not is_open:
            todo.append((branch, level, True))
            todo.extend((child, level + 1, False) for child in reversed(branch.children))
            continue
        below = [placed[child.version.pk] for child in branch.children]
        if below:
            x = (below[0].x + below[-1].x) / 2
        else:
            x, columns = columns * ACROSS + ACROSS / 2, columns + 1
        node = Node(branch, picture_of_cloth(branch.version), x, level * DOWN + NODE / 2 + 8)
        placed[branch.version.pk] = node
        lines.extend(_line(node, child) for child in below)
    return columns


def _line(parent: Node, child: Node) -> Line:
    start, end = parent.y + NODE / 2, child.y - NODE / 2
    bend = (start + end) / 2
    return Line(
        f"M{parent.x:g} {start:g}C{parent.x:g} {bend:g} {child.x:g} {bend:g} {child.x:g} {end:g}"
    )
