"""The floors are guests: each runs in a project that has never heard of the floors above."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

DRAW_ONE = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0, run_syncdb=True)
from django.test import Client
from designer.models import Design
from designer.services.garments import load_garments
from designer.work import drain_work
load_garments()
visitor = Client()
answer = visitor.post("/studio/hoodie/draw/", {"prompt": "Cartoon sunflower pattern"})
assert answer.status_code == 302, answer.content
assert drain_work() == 4
page = visitor.get(answer["Location"])
assert page.status_code == 200
assert b"sunflower" in page.content.lower()
assert Design.objects.get().head is not None
import sys
above = [name for name in sys.modules if name.split(".")[0] in FORBIDDEN]
assert not above, above
print("drawn")
"""


def run(code: str, settings: str, path: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": settings,
        "PYTHONPATH": f"{path}{os.pathsep}{ROOT}",
    }
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, cwd=path
    )


@pytest.mark.slow
def test_designer_alone_draws_a_design_in_a_bare_project():
    code = DRAW_ONE.replace("FORBIDDEN", "('shop', 'fulfilment')")
    done = run(code, "tests.hosts.designer_only")
    assert done.stdout.strip().endswith("drawn"), done.stderr


@pytest.mark.slow
def test_designer_with_fulfilment_runs_without_the_shop():
    done = run(DRAW_ONE.replace("FORBIDDEN", "('shop',)"), "tests.hosts.with_fulfilment")
    assert done.stdout.strip().endswith("drawn"), done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "part",
    [
        "designer/templates/base.html",
        "designer/templates/designer/studio.html",
        "designer/static/designer/css/tokens.css",
        "designer/static/designer/icons.svg",
        "designer/scenes/packs/hoodie-front/scene.json",
        "designer/blanks/hoodie.json",
        "fulfilment/designfile.schema.json",
        "shop/templates/shop/cart.html",
    ],
)
def test_the_wheel_carries_what_its_apps_need(wheel, part):
    assert part in zipfile.ZipFile(wheel).namelist()


@pytest.mark.slow
def test_the_wheel_runs_in_an_empty_project(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    settings = (ROOT / "tests/hosts/designer_only.py").read_text()
    urls = (ROOT / "tests/hosts/designer_only_urls.py").read_text()
    (tmp_path / "host.py").write_text(
        settings.replace("tests.hosts.designer_only_urls", "host_urls").replace(
            'BASE_DIR / "templates"', 'BASE_DIR / "none"'
        )
    )
    (tmp_path / "host_urls.py").write_text(urls)
    code = DRAW_ONE.replace("FORBIDDEN", "('shop', 'fulfilment')")
    code += f"\nimport designer; assert designer.__file__.startswith({str(tmp_path)!r})"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "host",
        "PYTHONPATH": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, cwd=tmp_path
    )
    assert "drawn" in done.stdout, done.stderr
