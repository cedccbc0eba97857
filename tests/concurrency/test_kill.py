"""Kill -9 in the middle of every kind of work: each row ends, and nothing happens twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

KILLS = 20
KINDS = {"generation", "mockup", "tryon", "print_file", "delivery", "handover", "mail"}


def walk(tmp_path, **environment: str) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", "tests.concurrency.crash_scenario", str(KILLS)],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.concurrency.crash_settings",
            "SEEDLOOM_VAR": str(tmp_path),
            **environment,
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def check(found: dict) -> None:
    assert set(found["killed"]) == KINDS
    assert min(found["killed"].values()) >= KILLS, found["killed"]
    assert found["rows"]["problems"] == []


@pytest.mark.slow
def test_worker_threads_in_the_server_process(tmp_path):
    check(
        walk(
            tmp_path,
            DATABASE_URL=f"sqlite:///{tmp_path}/crash.sqlite3",
            CELERY_BROKER_URL="memory://",
        )
    )


@pytest.mark.slow
@pytest.mark.redis
def test_a_celery_worker_on_redis(tmp_path):
    broker = os.environ.get("TEST_REDIS_URL")
    if not broker:
        pytest.skip("needs TEST_REDIS_URL; run through: python -m tests.servers")
    check(
        walk(tmp_path, DATABASE_URL=f"sqlite:///{tmp_path}/crash.sqlite3", CELERY_BROKER_URL=broker)
    )
