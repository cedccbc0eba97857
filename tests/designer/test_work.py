"""The ledger of work: one worker at a time, nothing lost, nothing twice."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from designer import work
from designer.errors import EngineBusy, PromptBlocked
from designer.models import Generation, Round
from designer.work import WorkState
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def row():
    design = builders.design()
    made = Round.objects.create(design=design, number=1, engine="loom", prompt="a")
    return Generation.objects.create(round=made, number=1, seed="1")


@pytest.fixture
def verb(monkeypatch):
    """Puts another verb in the place of the generation's own."""

    def use(function, **fields):
        kind = work.KINDS["generation"]
        values = {"verb": function, "on_end": None, **fields}
        changed = work.WorkKind(
            kind.name,
            kind.model,
            values["verb"],
            values["on_end"],
            values.get("lease_seconds", 20),
            values.get("max_attempts", 3),
        )
        monkeypatch.setitem(work.KINDS, "generation", changed)

    return use


def test_done_work_ran_its_effect_once_and_never_runs_again(row, verb):
    effects = []
    verb(lambda row, report: lambda: effects.append(row.pk))
    assert work.run_work("generation", row.pk) is True
    assert work.run_work("generation", row.pk) is False
    row.refresh_from_db()
    assert (row.state, row.progress, effects) == (WorkState.DONE, 100, [row.pk])


def test_progress_shows_the_stage_and_never_a_hundred_before_the_end(row, verb):
    seen = []

    def watched(row, report):
        report("Drawing", 140)
        seen.append(Generation.objects.values_list("stage", "progress").get(pk=row.pk))
        return lambda: None

    verb(watched)
    work.run_work("generation", row.pk)
    assert seen == [("Drawing", 99)]


def test_a_permanent_error_ends_the_row_in_its_own_words(row, verb):
    def refuse(row, report):
        raise PromptBlocked("We cannot draw that. Try flowers.")

    verb(refuse)
    assert work.run_work("generation", row.pk) is True
    row.refresh_from_db()
    assert (row.state, row.error_code) == (WorkState.FAILED, "prompt_blocked")
    assert row.error_text == "We cannot draw that. Try flowers."


def test_a_passing_error_waits_as_long_as_the_vendor_says(row, verb):
    def busy(row, report):
        raise EngineBusy("Busy.", retry_after=120)

    verb(busy)
    before = timezone.now()
    assert work.run_work("generation", row.pk) is False
    row.refresh_from_db()
    assert row.state == WorkState.QUEUED
    assert row.next_at >= before + timedelta(seconds=119)
    assert work.run_work("generation", row.pk) is False, "not due yet"


def test_an_unknown_error_gives_up_after_some_tries_and_says_nothing_private(row, verb):
    def broken(row, report):
        raise KeyError("secret path /etc")

    verb(broken)
    for _ in range(3):
        Generation.objects.filter(pk=row.pk).update(next_at=timezone.now())
        work.run_work("generation", row.pk)
    row.refresh_from_db()
    assert row.state == WorkState.FAILED
    assert "secret" not in row.error_text
    assert row.error_text == work.BROKE


def test_a_worker_that_was_killed_leaves_a_row_that_another_finishes(row, verb):
    verb(lambda row, report: lambda: None)
    assert work._take_lease(work.KINDS["generation"], row.pk)
    assert work.run_work("generation", row.pk) is False, "the first worker may still live"
    Generation.objects.filter(pk=row.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
    assert ("generation", row.pk) in list(work.due_work())
    assert work.run_work("generation", row.pk) is True


def test_a_worker_that_lost_its_lease_writes_nothing(row, verb):
    effects = []

    def slow(row, report):
        Generation.objects.filter(pk=row.pk).update(lease_token="another")
        return lambda: effects.append(1)

    verb(slow)
    assert work.run_work("generation", row.pk) is False
    assert effects == []


def test_a_worker_that_lost_its_lease_hears_so_at_its_next_report(row, verb):
    def slow(row, report):
        Generation.objects.filter(pk=row.pk).update(lease_token="another")
        report("Still here", 50)
        raise AssertionError("report must have raised")

    verb(slow)
    assert work.run_work("generation", row.pk) is False


def test_an_effect_that_fails_leaves_no_half_of_itself(row, verb):
    def half(row, report):
        def effect():
            Round.objects.filter(pk=row.round_id).update(prompt="half done")
            raise KeyError("broke in the middle")

        return effect

    verb(half)
    work.run_work("generation", row.pk)
    row.refresh_from_db()
    assert row.state == WorkState.QUEUED
    assert Round.objects.get(pk=row.round_id).prompt == "a"


def test_cancelling_waiting_work_ends_it_at_once(row, verb):
    ended = []
    verb(lambda row, report: lambda: None, on_end=lambda row: ended.append(row.state))
    assert work.cancel_work(row) is True
    assert work.run_work("generation", row.pk) is False
    assert ended == [WorkState.CANCELLED]


def test_cancelling_running_work_stops_it_at_its_next_report(row, verb):
    def long(row, report):
        work.cancel_work(row)
        report("On and on", 50)
        raise AssertionError("report must have raised")

    verb(long)
    assert work.run_work("generation", row.pk) is True
    row.refresh_from_db()
    assert row.state == WorkState.CANCELLED


def test_work_that_kills_its_worker_each_time_is_given_up(row, verb):
    verb(lambda row, report: lambda: None)
    Generation.objects.filter(pk=row.pk).update(attempts=3)
    work.run_work("generation", row.pk)
    row.refresh_from_db()
    assert (row.state, row.error_code) == (WorkState.FAILED, "gave_up")


def test_a_broker_that_is_away_costs_no_work(row, monkeypatch, django_capture_on_commit_callbacks):
    from designer import tasks

    def away(*args, **kwargs):
        raise OSError("no broker")

    monkeypatch.setattr(tasks.run_work_task, "apply_async", away)
    with django_capture_on_commit_callbacks(execute=True):
        work.enqueue_work(row)
    assert ("generation", row.pk) in list(work.due_work())


@pytest.mark.django_db(transaction=True)
def test_the_lease_is_kept_while_a_vendor_takes_its_time(row, verb):
    kept = []

    def slow(row, report):
        first = Generation.objects.get(pk=row.pk).lease_until
        threading.Event().wait(0.9)
        kept.append(Generation.objects.get(pk=row.pk).lease_until > first)
        return lambda: None

    verb(slow, lease_seconds=1)
    assert work.run_work("generation", row.pk) is True
    assert kept == [True]


def _race(row, take) -> int:
    """How many of eight threads believe that the row is theirs."""
    start, won = threading.Barrier(8), []

    def one():
        start.wait()
        try:
            if take():
                won.append(1)
        finally:
            connection.close()

    threads = [threading.Thread(target=one) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    return len(won)


@pytest.mark.django_db(transaction=True)
def test_looking_before_taking_lets_several_workers_take_the_same_row(row):
    """The race is real: without the guarded update, more than one worker wins."""
    gate = threading.Barrier(8, timeout=10)

    def naive():
        free = Generation.objects.get(pk=row.pk).state == WorkState.QUEUED
        gate.wait()
        if free:
            Generation.objects.filter(pk=row.pk).update(state=WorkState.RUNNING)
        return free

    assert _race(row, naive) > 1


@pytest.mark.django_db(transaction=True)
def test_of_eight_workers_one_takes_the_row(row):
    assert _race(row, lambda: work._take_lease(work.KINDS["generation"], row.pk)) == 1
