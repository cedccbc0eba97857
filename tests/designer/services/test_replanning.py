"""Deciding a part otherwise: a new version on the tree, and undo leads back."""

from __future__ import annotations

import pytest

from designer.errors import UnsupportedFeature
from designer.models import Design
from designer.services import heads
from designer.services.layouts import change_layout, replan_version
from tests import builders

pytestmark = pytest.mark.django_db


def test_a_decision_is_a_child_of_the_version_and_undo_leads_back():
    version = builders.version()
    child = replan_version(version=version, decisions={"style": "line"})
    assert child.parent == version
    assert child.made_by.parameters["plan"] == {"style": "line"}
    assert child.artwork.pixel_sha256 != version.artwork.pixel_sha256
    assert Design.objects.get(pk=version.design_id).head == child
    assert heads.undo(design=Design.objects.get(pk=version.design_id)) == version


def test_the_same_decision_twice_is_one_version():
    version = builders.version()
    child = replan_version(version=version, decisions={"style": "line"})
    assert replan_version(version=version, decisions={"style": "line"}) == child


def test_how_it_lies_stays_as_it_was():
    version = change_layout(version=builders.version(), changes={"tile_mm": 250.0})
    assert replan_version(version=version, decisions={"scale": 1.5}).layout.tile_mm == 250.0


def test_a_pattern_that_becomes_a_badge_moves_to_the_front_and_back():
    version = change_layout(version=builders.version(), changes={"trim_colour": "#102030"})
    badge = replan_version(version=version, decisions={"arrangement": "badge"})
    assert badge.layout.placement == "front"
    assert badge.layout.trim_colour == "#102030"
    assert replan_version(version=badge, decisions={"arrangement": "toss"}).layout.is_all_over


def test_what_cannot_be_leaves_everything_as_it_was():
    version = builders.version()
    with pytest.raises(UnsupportedFeature):
        replan_version(version=version, decisions={"style": "oil"})
    assert version.design.versions.count() == 1
