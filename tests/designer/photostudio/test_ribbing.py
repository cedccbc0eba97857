from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.models.ribbing import RIB, places_round
from tests.designer.photostudio.shapes import tube

CUFF = tube(0.04, 0.0, 0.06, rows=7)
EVERY = np.ones(len(CUFF.faces), bool)


def test_ribs_run_straight_from_edge_to_edge_of_a_cuff():
    places = places_round(CUFF.points, CUFF.faces, EVERY)
    columns = CUFF.faces % 72  # points of one column stand above each other
    for column in range(72):
        there = np.exp(2j * np.pi * places[columns == column] / RIB)
        assert np.abs(there - there[0]).max() < 1e-6


def test_a_whole_number_of_ribs_goes_round():
    places = places_round(CUFF.points, CUFF.faces, EVERY)
    assert np.ptp(places, axis=1).max() < 0.004, "no face jumps back to the start"
    steps = np.unique(np.ptp(places, axis=1).round(9))
    assert 72 * steps[-1] / RIB == pytest.approx(round(72 * steps[-1] / RIB), abs=1e-3)
    assert 72 * steps[-1] == pytest.approx(2 * np.pi * 0.04, rel=0.02)


def test_beside_a_band_there_are_no_ribs():
    band = CUFF.points[CUFF.faces][..., 2].max(1) <= 0.031
    places = places_round(CUFF.points, CUFF.faces, band)
    assert not places[~band].any()
    assert places[band].any()


def test_two_cuffs_are_counted_each_on_its_own():
    other = CUFF.points + np.array([0.5, 0, 0])
    points = np.concatenate([CUFF.points, other])
    faces = np.concatenate([CUFF.faces, CUFF.faces + len(CUFF.points)])
    places = places_round(points, faces, np.ones(len(faces), bool))
    first, second = np.split(np.exp(2j * np.pi * places / RIB), 2)
    assert np.abs(first - second).max() < 1e-9


def test_what_is_no_ring_has_no_ribs():
    lid = np.array([[0, 1, 2]])
    assert not places_round(CUFF.points, lid, np.ones(1, bool)).any()
