"""A script, not a test module: kill -9 at every line of adding and deleting a photo.

Run by ``test_kill_everywhere`` in a process of its own, because each line is a real SIGKILL of a
forked child that works on a real database file. Prints ``add N delete M`` (lines killed at).
"""

import os
import signal
import sys
from datetime import timedelta
from functools import partial
from types import SimpleNamespace

import django

django.setup()

from django.core.files.storage import storages  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402
from django.utils import timezone  # noqa: E402

from designer.images import CleanImage  # noqa: E402
from designer.models.photo import Photo  # noqa: E402
from designer.models.shopper import Shopper  # noqa: E402
from designer.photos.vault import stored_files  # noqa: E402
from designer.services import photos as verbs  # noqa: E402
from tests.designer.photos.conftest import agree  # noqa: E402
from tests.designer.tryon.test_dressing import HANDLES  # noqa: E402

WATCHED = ("designer/services/photos.py", "designer/photos/", "designer/storage.py")
CLEAN = CleanImage(data=b"her face", mime="image/webp", width=10, height=10)


def skip_the_slow_part():
    """What has no effect on rows and files is taken as done."""
    import numpy as np

    verbs.clean_image = lambda data, **_: CLEAN
    verbs.decode = lambda data: np.zeros((10, 10, 3), np.uint8)
    verbs.place_handles = lambda pixels: SimpleNamespace(handles=HANDLES, is_sure=True)


def killed_at(line, act):
    """True when the child was killed at that line, False when it ended before."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        left = line

        def trace(frame, event, _):
            nonlocal left
            if event == "line" and any(part in frame.f_code.co_filename for part in WATCHED):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        act()
        sys.settrace(None)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, f"broke at line {line}"
    return os.WIFSIGNALED(status)


def settle():
    """What the sweep makes of the wreck two hours later."""
    verbs.sweep_photos(timezone.now() + timedelta(hours=2))
    files = {name for name, _ in stored_files()}
    rows = list(Photo.objects.all())
    assert all(row.deleted_at is None for row in rows), "a forgotten photo stayed"
    assert files == {row.file_name for row in rows}, "a file without a row, or a row without a file"
    for row in rows:
        assert verbs.open_photo(row) == CLEAN.data, "a living photo does not open"
    return rows


def kill_while_adding(shopper):
    line = 1
    while killed_at(line, lambda: verbs.add_photo(shopper=shopper, data=b"x")):
        assert len(settle()) <= 1
        if settle():
            verbs.delete_everything(shopper=shopper)
            settle()
        line += 1
    assert len(settle()) == 1
    return line - 1


def kill_while_deleting(shopper):
    line = 1
    while True:
        photo = verbs.add_photo(shopper=shopper, data=b"x")
        receipts = shopper.receipts.count()
        was_killed = killed_at(line, partial(verbs.delete_photo, photo=photo, shopper=shopper))
        is_gone = not settle()
        assert is_gone == (shopper.receipts.count() == receipts + 1), "a receipt tells the truth"
        if not was_killed:
            assert is_gone
            return line - 1
        line += 1


if __name__ == "__main__":
    skip_the_slow_part()
    call_command("migrate", run_syncdb=True, verbosity=0)
    assert storages["photos"].location
    her = Shopper.objects.create()
    agree(her)
    print("add", kill_while_adding(her), "delete", kill_while_deleting(her))
