"""The family tree: parents over their children, nobody on top of another."""

from __future__ import annotations

from copy import copy
from itertools import pairwise

import pytest

from designer.queries import family_tree
from designer.services.layouts import change_layout
from designer.studio.family import ACROSS, NODE, draw_tree
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    root = builders.version()
    for size in (100.0, 200.0, 400.0):
        child = change_layout(version=root, changes={"tile_mm": size})
    change_layout(version=child, changes={"rotation_deg": 45.0})
    return draw_tree(family_tree(root.design))


def test_every_version_has_its_own_place(tree):
    places = {(node.x, node.y) for node in tree.nodes}
    assert len(places) == len(tree.nodes) == 5
    rows = {}
    for x, y in places:
        rows.setdefault(y, []).append(x)
    for row in rows.values():
        across = sorted(row)
        assert all(b - a >= NODE for a, b in pairwise(across))


def test_every_child_hangs_on_a_line(tree):
    assert len(tree.lines) == 4


def test_a_parent_stands_over_the_middle_of_its_children(tree):
    at = {node.branch.version.pk: node for node in tree.nodes}
    root = min(tree.nodes, key=lambda node: node.y)
    below = [at[child.version.pk].x for child in root.branch.children]
    assert root.x == pytest.approx((min(below) + max(below)) / 2)
    assert tree.width == 3 * ACROSS


def test_no_versions_is_an_empty_drawing():
    assert draw_tree([]).nodes == ()


def test_a_long_chain_of_changes_is_drawn_without_running_out_of_stack():
    version = builders.version()
    branches = family_tree(version.design)
    tip = branches[0]
    for _ in range(1100):
        tip.children.append(type(tip)(_like(tip.version)))
        tip = tip.children[0]
    assert len(draw_tree(branches).nodes) == 1101


def _like(version):
    """The same picture under another primary key, never saved."""
    twin = copy(version)
    twin.pk = version.pk + 1
    return twin
