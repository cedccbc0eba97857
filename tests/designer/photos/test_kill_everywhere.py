"""kill -9 at every line between her upload and her receipt."""

import os
import subprocess
import sys

import pytest


@pytest.mark.slow
def test_a_kill_at_any_line_leaves_nothing_readable_and_nothing_behind(tmp_path):
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "SEEDLOOM_VAR": str(tmp_path),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'kill.sqlite3'}",
        "PYTHONPATH": os.getcwd(),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.designer.photos.kill_everywhere"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    words = done.stdout.split()
    assert int(words[1]) > 40
    assert int(words[3]) > 40
