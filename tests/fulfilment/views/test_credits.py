"""Whose drawings are in a print stands where it is printed: on the job page and in the tool."""

from __future__ import annotations

from io import StringIO

from django.core.management import call_command

from designer.pixels import encode_png
from designer.work import drain_work
from fulfilment.designfile import build_design_file
from fulfilment.services.items import start_print_file
from tests.fulfilment.builders import make_accepted_order, make_factory, make_proof, make_spec
from tests.fulfilment.designs import flat_tile, make_recipe
from tests.fulfilment.designs import make_spec as make_design

CRANE = {"label": "paper crane", "pack": "Paper Zoo", "credit": "A. Artist", "licence": "CC0-1.0"}
SAID = "“paper crane” from Paper Zoo by A. Artist, CC0-1.0"


def job_page(client, parameters):
    spec = make_spec(make_proof(parameters=parameters))
    order = make_accepted_order(factory=make_factory(slug="weststadt"), items=[spec])
    item = order.items.get()
    start_print_file(item=item, actor="f")
    drain_work()
    return client.get(f"/factory/items/{item.token}/").content.decode()


def test_the_job_page_names_the_artist_and_the_licence(tomasz):
    page = job_page(tomasz, {"guests": [CRANE]})
    assert "<dt>Contains</dt>" in page
    assert SAID in page


def test_a_print_of_ours_contains_nobody_elses(tomasz):
    assert "Contains" not in job_page(tomasz, {})


def test_the_factorys_tool_names_them_too(tmp_path):
    spec = make_design(
        master=encode_png(flat_tile(512, seed=7)),
        recipe=make_recipe(parameters={"guests": [CRANE]}),
    )
    build_design_file(tmp_path / "design", spec)
    out = StringIO()
    words = ("--out", str(tmp_path / "out"), "--dpi", "72", "--key", str(tmp_path / "key"))
    call_command("regenerate", str(tmp_path / "design"), *words, stdout=out)
    assert f"contains {SAID}" in out.getvalue()
