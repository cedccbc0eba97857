from __future__ import annotations

import numpy as np

from designer.photostudio.models.developing import FADE, keep_on_skin


def _arm():
    """A strip of skin between soft edges, under a highlight that grows downwards; cloth shines."""
    skin = np.zeros((60, 40), np.float32)
    skin[:, 15:25] = 1
    skin[:, [14, 25]] = 0.5
    shine = np.repeat(np.linspace(0.1, 0.3, 60, dtype=np.float32)[:, None], 40, 1)
    shine[skin < 1] = 0.9
    return np.dstack([shine] * 3), skin


def test_highlights_on_skin_are_kept_as_they_are():
    shine, skin = _arm()
    assert (keep_on_skin(shine, skin)[skin == 1] == shine[skin == 1]).all()


def test_what_cloth_mirrors_is_not_taken_for_a_highlight_on_skin():
    shine, skin = _arm()
    assert keep_on_skin(shine, skin).max() <= 0.3 + 1e-6


def test_highlights_run_out_beyond_the_skin():
    shine, skin = _arm()
    row = keep_on_skin(shine, skin)[30, :, 0]
    assert (np.diff(row[:16]) >= 0).all()
    assert not row[: 15 - FADE].any()


def test_a_scene_without_skin_has_no_highlights():
    shine, skin = _arm()
    assert not keep_on_skin(shine, skin * 0).any()
