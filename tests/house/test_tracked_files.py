"""Nothing of the machine it was built on, no secret, and nothing copied lies in the tree."""

from __future__ import annotations

import re

from tests.house.sources import ROOT, name, tracked

# The checkout's own folder, or anybody's home.
MACHINE = re.compile(re.escape(f"{ROOT}/") + r"|/(?:home|Users)/\w+/")
SECRET = re.compile(r"sk_live_\w{8}|AIza[\w-]{30}|-----BEGIN (?:RSA |EC )?PRIVATE KEY")
BINARY = {".xz", ".webp", ".png", ".jpg", ".woff2", ".npz", ".bin"}
LARGEST = 1_500_000  # bytes


def texts() -> list[tuple[str, str]]:
    files = (path for path in tracked() if path.suffix not in BINARY)
    return [(name(path), path.read_text(errors="replace")) for path in files]


def found(pattern: re.Pattern[str]) -> list[str]:
    return [f"{file}: {hit.group()}" for file, text in texts() if (hit := pattern.search(text))]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    assert found(MACHINE) == []


def test_the_lock_names_packages_and_hashes_but_no_host() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text()


def test_no_file_holds_a_secret() -> None:
    assert found(SECRET) == []


def test_no_file_is_huge() -> None:
    assert [name(path) for path in tracked() if path.stat().st_size > LARGEST] == []


def test_no_third_party_script_was_copied_in() -> None:
    """They are dependencies: htmx, fonts and Swagger's page come from installed packages."""
    scripts = [path for path in tracked() if path.suffix in {".js", ".css"}]
    assert [name(path) for path in scripts if re.search(r"\.min\.|htmx|vendor", path.name)] == []
    bundled = [
        path for path in scripts if max(map(len, path.read_text().splitlines() or [""])) > 600
    ]
    assert [name(path) for path in bundled] == []


def test_local_data_is_never_tracked() -> None:
    parts = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert not parts & {"var", ".venv", "build", "dist"}
