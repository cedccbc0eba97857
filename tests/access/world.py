"""One small world for the access tests: Alice's things, a factory's things, an example for all."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from django.contrib.auth import get_user_model
from django.test import Client

from designer.blobs import put_blob
from designer.models import Design, Generation, Round, Shopper, Version
from designer.models.photo import DeletionReceipt, Photo, TryOn
from designer.photos.consent import CURRENT
from designer.photos.links import photo_url
from designer.pictures import version_picture_url
from designer.pixels import encode_png
from designer.services.designs import create_design
from designer.services.ownscenes import About, add_scene
from designer.services.packs import import_pack
from designer.services.photos import add_photo, delete_photo, give_consent
from designer.services.rounds import start_round
from designer.services.tryons import start_tryons
from designer.shoppers import draft_link_token
from designer.work import run_work
from fulfilment.models import FactoryMember, Hold, PrintFile, Shipment, WorkItem, WorkOrder
from fulfilment.services.factories import create_api_key
from fulfilment.services.holds import hold_work_order
from fulfilment.services.items import start_print_file
from fulfilment.services.work_orders import accept_work_order, create_work_order
from shop.models import CartLine, Order, OrderLine, SentMail
from shop.services.cart import add_to_cart
from shop.services.mails import queue_mail
from shop.services.payments import start_payment
from tests import builders
from tests.conftest import sign_in
from tests.designer.packs.drawings import pack_files
from tests.fulfilment import builders as floor
from tests.photographs import SNAPSHOTS, as_jpeg, take
from tests.shop import builders as shop


@dataclass(repr=False)
class World:
    """Everything that an address can name, and a client per actor."""

    alice: Shopper
    design: Design
    version: Version
    round: Round
    waiting: Generation
    example: Version
    line: CartLine
    order: Order
    bought: OrderLine
    mail: SentMail
    photo: Photo
    tryon: TryOn
    receipt: DeletionReceipt
    work_order: WorkOrder
    item: WorkItem
    print_file: PrintFile
    hold: Hold
    parcel: Shipment
    picture_address: str
    photo_address: str
    draft_link: str
    clients: dict[str, Client] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def print_sha256(self) -> str:
        return str(self.print_file.prints[0]["sha256"])


def build_world() -> World:
    alice, bob = Shopper.objects.create(), Shopper.objects.create()
    parts = {**_studio(alice), **_store(alice), **_vault(alice)}
    floor_parts = _floor(parts["order"])
    version = parts["version"]
    parts["tryon"] = _tryon(alice, version)
    import_pack(files=pack_files("kite"), has_rights=True, by="merchant", is_enabled=True)
    _own_scene()
    world = World(
        alice=alice,
        **parts,
        **floor_parts,
        picture_address=version_picture_url(version, width=160),
        photo_address=photo_url(parts["photo"]),
        draft_link=draft_link_token(parts["design"]),
    )
    world.clients = _clients(alice, bob)
    world.keys = {
        "own_key": create_api_key(factory=world.work_order.factory),
        "rival_key": create_api_key(factory=floor.make_factory(slug="rival")),
    }
    return world


def _studio(alice: Shopper) -> dict[str, Any]:
    version = builders.version(shopper=alice)
    design = version.design
    waiting = start_round(design=design, prompt="Blue whales", seed=3).generations.first()
    example = builders.version(
        design=create_design(shopper=builders.shopper(), garment=builders.garment(), is_public=True)
    )
    example.design.refresh_from_db()
    design.refresh_from_db()
    return {
        "design": design,
        "version": version,
        "round": version.round,
        "waiting": waiting,
        "example": example,
    }


def _own_scene() -> None:
    """A photograph that the merchant brought and has not worked on yet."""
    photo = encode_png(np.full((900, 700, 3), 200, np.uint8))
    about = About(name="On the roof", garment=builders.garment(), pose="standing", light="sun")
    add_scene(data=photo, about=about, has_rights=True, by="merchant")


def _store(alice: Shopper) -> dict[str, Any]:
    shop.product()
    mine = Version.objects.filter(design__shopper=alice).first()
    line = add_to_cart(shopper=alice, version_token=mine.token, size="M")
    order = shop.order(alice)
    start_payment(order=order, base_url="http://testserver/")
    mail = queue_mail(order=order, kind="paid")
    run_work("mail", mail.pk)
    mail.refresh_from_db()
    return {"line": line, "order": order, "bought": order.lines.get(), "mail": mail}


def _vault(alice: Shopper) -> dict[str, Any]:
    give_consent(
        shopper=alice,
        text_version=CURRENT.version,
        may_be_used=True,
        is_adult_with_permission=True,
    )
    first, second = (
        add_photo(shopper=alice, data=as_jpeg(take(one, width=300), turn=one.turn))
        for one in SNAPSHOTS[:2]
    )
    return {"photo": first, "receipt": delete_photo(photo=second, shopper=alice)}


def _tryon(alice: Shopper, version: Version) -> TryOn:
    row = start_tryons(shopper=alice, version=version)[0]
    run_work("tryon", row.pk)
    row.refresh_from_db()
    assert row.is_done, row.error_text
    return row


def _floor(order: Order) -> dict[str, Any]:
    """A work order of Alice's order: its print is measured, and an older parcel is on its way.

    A vest of two small panels stands in for the hoodie, since its print is drawn in a moment.
    """
    line = order.lines.get()
    work_order = create_work_order(
        store="superrad",
        reference=order.token,
        ship_to=floor.HOME,
        items=[floor.make_spec(floor.make_proof(garment="vest"), line_reference=line.token)],
        factory=floor.make_factory(slug="weststadt"),
    )
    accept_work_order(order=work_order, actor="factory:test")
    item = work_order.items.get()
    row = start_print_file(item=item, actor="factory:test")
    run_work("print_file", row.pk)
    row.refresh_from_db()
    assert row.is_done, row.error_text
    picture = put_blob(b"RIFF not a picture, but nobody looks", suffix="webp")
    WorkItem.objects.filter(pk=item.pk).update(qc_photo=picture)
    parcel = Shipment.objects.create(
        work_order=work_order,
        state="shipped",
        delivery="pre_transit",
        carrier="Rad Post",
        tracking_number="RP1",
    )
    hold = hold_work_order(order=work_order, reason="other", handle="test", actor="factory:test")
    work_order.refresh_from_db()
    item.refresh_from_db()
    return {
        "work_order": work_order,
        "item": item,
        "print_file": row,
        "hold": hold,
        "parcel": parcel,
    }


def _clients(alice: Shopper, bob: Shopper) -> dict[str, Client]:
    users = get_user_model().objects
    merchant = users.create_superuser("merchant", password="secret")
    clerk = users.create_user("clerk", password="secret", is_staff=True)
    tomasz = users.create_user("tomasz", password="secret")
    rita = users.create_user("rita", password="secret")
    FactoryMember.objects.create(user=tomasz, factory=floor.make_factory(slug="weststadt"))
    FactoryMember.objects.create(user=rita, factory=floor.make_factory(slug="rival"))
    return {
        "anonymous": Client(),
        "alice": sign_in(Client(), alice),
        "bob": sign_in(Client(), bob),
        "staff": _logged_in(merchant),
        "clerk": _logged_in(clerk),
        "tomasz": _logged_in(tomasz),
        "rita": _logged_in(rita),
        "own_key": Client(),
        "rival_key": Client(),
    }


def _logged_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client
