"""The studio's, the pictures' and the vault's addresses."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.urls import resolve

from designer.engines import registry
from designer.studio.gallery import read_gallery
from designer.studio.samples import portrait_url
from tests.access.table import EVERYBODY, HERS, STAFF_WORK, _all, get, post
from tests.access.world import World

OWN_COPY = {
    "designer.Design",
    "designer.Round",
    "designer.Generation",
    "designer.Version",
    "designer.HeadMove",
    "designer.Artwork",
    "designer.BudgetDay",
    "designer.BudgetEntry",
}
REMIX = {*OWN_COPY, "designer.RecipeRecord"}  # the first remix of a print draws it
NOBODY = _all(404)


def _picture(world: World) -> tuple[object, ...]:
    return tuple(resolve(urlsplit(world.picture_address).path).kwargs.values())


def _signature(world: World) -> dict[str, str]:
    return {"s": world.picture_address.rsplit("s=", 1)[1]}


def _design(world: World) -> tuple[str, str]:
    return ("hoodie", world.design.token)


def _example(world: World) -> tuple[str, str]:
    return ("hoodie", world.example.design.token)


def _round(world: World) -> tuple[str, str, str]:
    return (*_design(world), world.round.token)


def _version(world: World) -> dict[str, str]:
    return {"version": world.version.token}


def _generation(world: World) -> tuple[str, str]:
    return ("generation", world.waiting.token)


def _portrait(world: World) -> tuple[str, str, str]:
    return ("loom", "motifs", "sunflower")


def _portrait_signature(world: World) -> dict[str, str]:
    engine = registry.get_engine("loom")
    address = portrait_url(engine=engine, part="motifs", option="sunflower")
    return {"s": address.rpartition("s=")[2]}


def _hanging(world: World) -> dict[str, str]:
    return {"print": read_gallery()[0].key}


def _worn(world: World) -> tuple[str, str]:
    return (world.version.token, world.tryon.token)


def _photo(world: World) -> tuple[str]:
    return (world.photo.token,)


PICTURES = [
    get("designer:picture", EVERYBODY, _picture, query=_signature),
    get("designer:picture", NOBODY, _picture, what="unsigned"),
    get("designer:picture", NOBODY, _picture, what="wrongly", query=lambda w: {"s": "a" * 20}),
    get("designer:tile", HERS, lambda w: (w.version.token,)),
    get("designer:tile", EVERYBODY, lambda w: (w.example.token,), what="of an example"),
    get("designer:word_sample", EVERYBODY, lambda w: ("style", "retro")),
    get("designer:blank", EVERYBODY, lambda w: ("hoodie",)),
    get("designer:portrait", EVERYBODY, _portrait, query=_portrait_signature),
    get("designer:portrait", NOBODY, _portrait, what="unsigned"),
]
WORK = [
    get("designer:progress", HERS, _generation),
    get("designer:progress", HERS, lambda w: ("tryon", w.tryon.token), what="try-on"),
    get("designer:progress", STAFF_WORK, lambda w: ("print_file", w.print_file.token), what="file"),
    get("designer:progress", STAFF_WORK, lambda w: ("mail", w.mail.token), what="mail"),
    post("designer:cancel", HERS, _generation, ok=302),
    post("designer:cancel", STAFF_WORK, lambda w: ("mail", w.mail.token), what="mail", ok=302),
]
STUDIO = [
    post("designer:theme", EVERYBODY, body=lambda w: {"theme": "dark"}, ok=302),
    get("designer:my_designs", EVERYBODY),
    get("designer:open_draft", EVERYBODY, lambda w: (w.draft_link,), ok=302),
    get("designer:open_draft", NOBODY, lambda w: (w.draft_link[:-1] + "A!",), what="altered"),
    get("designer:words", EVERYBODY, lambda w: ("hoodie",), ok=302),
    get(
        "designer:words",
        HERS,
        lambda w: ("hoodie",),
        what="of her design",
        query=lambda w: {"design": w.design.token},
        ok=302,
    ),
    get("designer:studio", EVERYBODY, lambda w: ("hoodie",)),
    post(
        "designer:draw_new",
        EVERYBODY,
        lambda w: ("hoodie",),
        body=lambda w: {"prompt": "Bees"},
        ok=302,
        adds=OWN_COPY,
    ),
    get("designer:recipe_file", HERS, lambda w: (*_design(w), w.version.token)),
    get("designer:design", HERS, _design),
    get("designer:design", EVERYBODY, _example, what="of an example"),
    get("designer:tree", HERS, _design),
    get("designer:round", HERS, _round),
    post("designer:draw", HERS, _design, body=lambda w: {"prompt": "Bees"}, ok=302),
    post("designer:pick", HERS, _design, body=_version, ok=302),
    post(
        "designer:pick",
        EVERYBODY,
        _example,
        what="of an example",
        body=lambda w: {"version": w.example.token},
        ok=302,
        owners=(),
        adds=OWN_COPY,
    ),
    post("designer:star", HERS, _design, body=lambda w: {**_version(w), "starred": "on"}, ok=302),
    post("designer:layout", HERS, _design, body=lambda w: {**_version(w), "tile_mm": 90}, ok=302),
    post(
        "designer:repeat", HERS, _design, body=lambda w: {**_version(w), "repeat": "brick"}, ok=302
    ),
    post(
        "designer:recolour",
        HERS,
        _design,
        body=lambda w: {**_version(w), "palette": "#102030 #e0c040"},
        ok=302,
    ),
    post(
        "designer:replan",
        HERS,
        _design,
        body=lambda w: {**_version(w), "part": "style", "value": "line"},
        ok=302,
    ),
    get("designer:plan_options", HERS, lambda w: (*_design(w), "motifs")),
    get("designer:plan_options", EVERYBODY, lambda w: (*_example(w), "motifs"), what="an example"),
    post("designer:undo", HERS, _design, ok=302),
    post("designer:redo", HERS, _design, ok=302),
    post("designer:stop_round", HERS, _round, ok=302),
]
GALLERY = [
    get("designer:gallery", EVERYBODY),
    get("designer:gallery_arrived", EVERYBODY, ok=204),
    post("designer:remix", EVERYBODY, body=_hanging, ok=302, adds=REMIX),
]
HERSELF = [
    get("designer:people", HERS, lambda w: (w.version.token,)),
    get("designer:people", EVERYBODY, lambda w: (w.example.token,), what="in an example"),
    post("designer:people_photos", HERS, lambda w: (w.version.token,), ok=303),
    post("designer:people_wear", HERS, lambda w: (w.version.token,), ok=303),
    get("designer:worn", HERS, _worn),
    get("designer:worn", NOBODY, lambda w: (w.example.token, w.tryon.token), what="elsewhere"),
    post("designer:worn_delete", HERS, _worn, ok=303),
    get("designer:photos", EVERYBODY),
    post("designer:photo_add", EVERYBODY, ok=303),
    post("designer:photos_delete", EVERYBODY, ok=303),
    post("designer:photos_withdraw", EVERYBODY, ok=303),
    get("designer:photo_picture", HERS, lambda w: (w.photo_address.rstrip("/").split("/")[-1],)),
    get("designer:photo_receipt", HERS, lambda w: (w.receipt.token,)),
    post("designer:photo_delete", HERS, _photo, ok=303),
    get("designer:photo_points", HERS, _photo),
    post("designer:photo_points", HERS, _photo, body=lambda w: {"neck_x": "a"}, ok=422),
]
LINES = [*PICTURES, *WORK, *STUDIO, *GALLERY, *HERSELF]
