from __future__ import annotations

import pytest

from designer.photostudio.models.scene import read_scenes
from tests.designer.photostudio.orders import write_order


def test_an_order_is_read_as_it_is_told(tmp_path):
    order = read_scenes(write_order(tmp_path, crop="chest"))["one"]
    assert (order.slug, order.garment, order.crop, order.kept) == ("one", "tshirt", "chest", True)


def test_an_unknown_crop_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(ValueError, match=r"one: there is no crop 'moon', only half, head"):
        read_scenes(write_order(tmp_path, crop="moon"))


def test_head_coverings_with_clothes_that_cling_are_refused(tmp_path):
    order = write_order(tmp_path, garment="leggings", coverings=["turban"])
    with pytest.raises(ValueError, match=r"one: head coverings .* and leggings cling"):
        read_scenes(order)
    assert read_scenes(write_order(tmp_path, garment="leggings"))["one"].coverings == ()
