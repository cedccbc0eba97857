from __future__ import annotations

import stat

import pytest
from django.contrib.auth import get_user_model

from fulfilment.conf import config as fulfilment_config
from fulfilment.queries import factories_of_user
from fulfilment.services.factories import identify_factory
from shop.models import Product
from shop.services import seeding
from shop.services.seeding import AS_YOU_SET_IT, seed_store
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_keys(settings, tmp_path):
    settings.FULFILMENT = {"signing_key": tmp_path / "keys" / "press.key"}
    yield tmp_path / "keys"
    fulfilment_config.cache_clear()


def test_seeding_twice_is_the_same_as_once():
    assert seed_store() == seed_store()
    assert Product.objects.count() == len(set(Product.objects.values_list("garment_slug")))
    assert get_user_model().objects.count() == 2


def test_what_nobody_can_see_is_not_sold_until_she_can(monkeypatch):
    unseen = {"leggings"}
    monkeypatch.setattr(seeding, "scenes_for", lambda slug: () if slug in unseen else ("one",))
    seed_store()
    on_sale = Product.objects.values_list("slug", flat=True)
    assert list(on_sale) == ["hoodie", "sweatshirt", "tshirt", "tote"]
    unseen.clear()
    seed_store()
    assert list(on_sale.all()) == ["hoodie", "sweatshirt", "tshirt", "leggings", "tote"]


@pytest.mark.parametrize("fields", seeding.PRODUCTS, ids=lambda fields: fields["slug"])
def test_a_product_comes_in_the_colour_it_is_first_shown_in(fields):
    builders.garment(fields["garment_slug"]).colourways.get(slug=fields["default_colourway"])


def test_the_printed_logins_work():
    store = seed_store()
    users = get_user_model().objects
    assert users.get(username=store.admin_user).check_password(store.admin_password)
    floor = users.get(username=store.factory_user)
    assert floor.check_password(store.factory_password)
    assert not floor.is_staff
    assert [factory.slug for factory in factories_of_user(floor)] == ["loom-works"]
    assert identify_factory(key=store.factory_key).slug == "loom-works"


def test_no_two_stores_share_a_password(own_keys):
    first = seed_store().admin_password
    get_user_model().objects.all().delete()
    (own_keys / "demo-logins.json").unlink()
    assert seed_store().admin_password != first


def test_only_the_owner_may_read_the_logins(own_keys):
    seed_store()
    mode = stat.S_IMODE((own_keys / "demo-logins.json").stat().st_mode)
    assert mode == 0o600


def test_what_a_merchant_changed_stays():
    store = seed_store()
    user = get_user_model().objects.get(username=store.admin_user)
    user.set_password("her own")
    user.save()
    Product.objects.filter(slug="hoodie").update(price_minor=1)
    assert seed_store().admin_password == AS_YOU_SET_IT
    assert Product.objects.get(slug="hoodie").price_minor == 1
