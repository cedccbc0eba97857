"""A vault of its own for every test, one photo of each shopper, one version to wear."""

import io

import numpy as np
import pytest
from django.core.files.storage import storages
from PIL import Image

from designer.blobs import put_blob
from designer.layout import Layout
from designer.models import Artwork, Design, RecipeRecord, Version
from designer.photos.consent import CURRENT
from designer.recipe import Recipe
from designer.services.photos import add_photo, give_consent
from designer.services.tryons import register_tryons
from tests import builders
from tests.photographs import SNAPSHOTS, as_jpeg, take


@pytest.fixture(autouse=True)
def private_vault(settings, tmp_path):
    """The folder that her sealed files lie in."""
    folder = tmp_path / "vault"
    options = {"BACKEND": "designer.storage.AtomicFolder", "OPTIONS": {"location": str(folder)}}
    settings.STORAGES = {**settings.STORAGES, "photos": options}
    register_tryons()
    assert storages["photos"].location == str(folder)
    return folder


@pytest.fixture(scope="session")
def snapshots():
    """JPEG bytes of three home-made photos, small so that tests are quick."""
    return [as_jpeg(take(one, width=300), turn=one.turn) for one in SNAPSHOTS[:3]]


def agree(shopper):
    return give_consent(
        shopper=shopper,
        text_version=CURRENT.version,
        may_be_used=True,
        is_adult_with_permission=True,
    )


@pytest.fixture
def photo(alice, snapshots):
    """Alice by her window."""
    agree(alice)
    return add_photo(shopper=alice, data=snapshots[0])


def make_version(shopper, *, colour=(200, 30, 40)):
    """A plain red all-over print: what it covers is easy to measure."""
    pixels = np.full((64, 64, 3), colour, np.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    recipe = Recipe(engine="loom", engine_version="test", prompt="plain red", seed="1")
    record, _ = RecipeRecord.objects.get_or_create(
        id=recipe.id, defaults={"json": recipe.to_json()}
    )
    sha256 = put_blob(out.getvalue(), suffix="png")
    artwork, _ = Artwork.objects.get_or_create(
        recipe=record,
        kind="preview",
        sha256=sha256,
        defaults={"pixel_sha256": sha256, "mime": "image/png", "width": 64, "height": 64},
    )
    layout = Layout(garment="hoodie", colourway="white", garment_colour="#ffffff")
    design = Design.objects.create(shopper=shopper, garment=builders.garment())
    version = Version.objects.create(
        design=design,
        recipe=record,
        artwork=artwork,
        layout_json=layout.to_json(),
        layout_id=layout.id,
        caption="red",
        alt="plain red",
    )
    design.head = version
    design.save()
    return version


@pytest.fixture
def version(alice):
    return make_version(alice)
