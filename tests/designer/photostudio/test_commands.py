from __future__ import annotations

import pytest

from designer.photostudio.models import __main__ as scenes
from designer.photostudio.models.commands import DONE, FAILED, make_each
from designer.photostudio.models.shopper import __main__ as photos
from designer.photostudio.models.shopper.shots import read_shots
from designer.photostudio.models.stages import StageFailed


def test_one_that_fails_does_not_stop_the_others(capsys):
    made = []

    def make(name):
        made.append(name)
        if name == "two":
            raise StageFailed("draping took longer than 3 s")
        return 5000

    assert make_each(["one", "two", "three"], make) == FAILED
    assert made == ["one", "two", "three"]
    told = capsys.readouterr().out
    assert "two: draping took longer than 3 s" in told
    assert "three: 5 kB" in told


def test_all_is_well_when_none_fails():
    assert make_each(["one"], lambda name: 1) == DONE


def test_her_photos_are_listed_without_rendering(capsys):
    assert photos.main(["--list"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in read_shots())


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (scenes, "no such scene: moon; there are hoodie-front, "),
        (photos, "no such shot: moon; there are window, kitchen, "),
    ],
)
def test_what_is_unknown_is_named_with_what_there_is(capsys, command, told):
    assert command.main(["moon"]) == 2
    assert capsys.readouterr().err.startswith(told)
