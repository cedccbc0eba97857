from __future__ import annotations

import time

import numpy as np
import pytest

from designer.photostudio.models import __main__ as command
from designer.photostudio.models.developing import GARMENTS, POSE_WORDS, read_spots
from designer.photostudio.models.scene import read_scenes
from designer.photostudio.models.stages import StageFailed, Workshop, stage_key
from designer.scenes.info import all_scenes


def count(folder, *before, number):
    """Appends a line, so that a test sees how often it ran."""
    with (folder / "log").open("a") as log:
        log.write(f"{number}\n")


def burst(folder, *before, number):
    raise ValueError(number)


def sleep(folder, *before, number):
    time.sleep(60)


def test_a_step_is_done_once_and_again_when_forced(tmp_path):
    plain, forced = Workshop(tmp_path), Workshop(tmp_path, force=True)
    results = [
        shop.make("step", count, {"number": 1}, limit_s=60)
        for shop in (plain, plain, forced, forced)
    ]
    assert len({result.key for result in results}) == 1
    assert (results[0].folder / "log").read_text() == "1\n1\n"


def test_a_key_depends_on_everything_that_goes_in():
    keys = {
        stage_key("a", {"x": 1}, ()),
        stage_key("b", {"x": 1}, ()),
        stage_key("a", {"x": 2}, ()),
        stage_key("a", {"x": 1}, ("before",)),
    }
    assert len(keys) == 4


@pytest.mark.parametrize(("work", "limit_s"), [(burst, 60), (sleep, 3)])
def test_a_step_that_fails_or_hangs_is_named_and_not_kept(tmp_path, work, limit_s):
    with pytest.raises(StageFailed, match="step"):
        Workshop(tmp_path).make("step", work, {"number": 1}, limit_s=limit_s)
    assert not list(tmp_path.glob("*/done"))


def test_scenes_are_listed_without_rendering(capsys):
    assert command.main(["--list"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in read_scenes())


@pytest.mark.parametrize("asked", [[], ["moon"]])
def test_a_question_without_an_answer_says_what_there_is(capsys, asked):
    assert command.main(asked) == 2
    assert "hoodie-front" in capsys.readouterr().err


def test_sizes_are_four_to_five(capsys):
    assert command.parse(["--size", "2000x2500", "--all"]).size == (2000, 2500)
    with pytest.raises(SystemExit):
        command.parse(["--size", "2000x2000"])
    assert "4 to 5" in capsys.readouterr().err


def test_kept_scenes_are_in_the_app():
    packs = {info.slug for info in all_scenes()}
    assert {name for name, order in read_scenes().items() if order.kept} <= packs


def test_pixels_that_see_two_surfaces_keep_their_quarters():
    twice = np.zeros((4, 6, 3), np.float32)
    twice[..., :2] = 4
    twice[:, :3, 2], twice[:, 3:, 2] = 1, 2  # the border runs through the second pixel
    twice[:, 3:, 0] += 0.5
    twice[:2, 4:] = 0  # nothing there
    spots, panel, index, quarters = read_spots(twice)
    assert panel.tolist() == [[1, 1, 0], [1, 1, 2]]
    assert index.tolist() == [1, 4]
    assert quarters.shape == (2, 4, 2)
    assert sorted(quarters[0, :, 0]) == [0, 0, 0.5, 0.5]
    assert spots[1, 2, 0] == pytest.approx(0.5)


def test_every_scene_can_be_described_in_words():
    for order in read_scenes().values():
        assert order.garment in GARMENTS
        assert order.pose in POSE_WORDS
        assert order.title
