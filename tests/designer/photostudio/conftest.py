from __future__ import annotations

import pytest

from designer.photostudio.models.body import Body, load_body


@pytest.fixture(scope="session")
def juno() -> Body:
    return load_body("juno")
