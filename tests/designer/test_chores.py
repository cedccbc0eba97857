"""Chores run once an interval, and one that breaks does not stop the others."""

from __future__ import annotations

import pytest

from designer import chores


@pytest.fixture(autouse=True)
def no_others(monkeypatch):
    monkeypatch.setattr(chores, "CHORES", {})


def test_a_chore_runs_once_an_interval():
    ran = []
    chores.register_chore("dust", seconds=60, run=lambda: ran.append(1))
    chores.run_due_chores()
    chores.run_due_chores()
    assert ran == [1]


def test_a_broken_chore_does_not_stop_the_others(caplog):
    def break_down():
        raise RuntimeError("no broom")

    chores.register_chore("broken", seconds=60, run=break_down)
    chores.register_chore("whole", seconds=60, run=lambda: 3)
    assert chores.run_due_chores() == ["whole"]
    assert "broken broke" in caplog.text
