"""The shopper's steps, each through the pages she would see. Raises PageError when one is wrong."""

from __future__ import annotations

import re
from pathlib import Path

from shop.walkthrough.journey import Journey
from shop.walkthrough.pages import Page, PageError

PHOTO_KINDS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif")
ADDRESS = {
    "email": "walk@superrad.example",
    "name": "Wanda Walk",
    "line1": "1 Proof Lane",
    "postcode": "10115",
    "city": "Berlin",
    "country": "DE",
}


def land(journey: Journey) -> None:
    with journey.step(1, "lands on the store") as said:
        home = journey.visitor.get("/")
        said.append(f"{len(home.pictures)} pictures")


def pick_garment(journey: Journey) -> None:
    with journey.step(2, f"picks the {journey.garment}") as said:
        product = journey.visitor.get(f"/p/{journey.garment}/")
        journey.visitor.get(f"/studio/{journey.garment}/")
        form = product.form("/cart/add/")
        said.append(f"sizes {' '.join(form.choices.get('size', []))}")


def draw_four(journey: Journey) -> None:
    with journey.step(3, "types her words, four are drawn") as said:
        studio = journey.visitor.get(f"/studio/{journey.garment}/")
        form = studio.form("/draw/", having="prompt")
        page = journey.visitor.submit(form, prompt=journey.prompt, seed=str(journey.seed))
        journey.design_url = page.url
        page = journey.visitor.wait(page.url, _is_drawn)
        versions = _versions(page)
        if not versions:
            raise PageError(f"nothing was drawn: {page.summary()}")
        for number, token in enumerate(versions, start=1):
            data = journey.visitor.fetch(f"/tiles/{token}/")
            journey.keep_picture(f"candidates/{number}.png", data)
        journey.version = versions[0]
        said.append(f"{len(versions)} candidates")


def _is_drawn(page: Page) -> bool:
    return 'data-drawing="false"' in page.text


def _versions(page: Page) -> list[str]:
    """Tokens of the versions that can be picked, in the order of the cards."""
    found = [f.values.get("version", "") for f in page.forms if f.action.endswith("/pick/")]
    return [token for token in dict.fromkeys(found) if token]


def see_on_models(journey: Journey) -> None:
    with journey.step(4, "picks one, sees it on the models") as said:
        page = journey.visitor.get(journey.design_url)
        form = next(f for f in page.forms if f.values.get("version") == journey.version)
        picked = journey.visitor.submit(form)
        people = journey.visitor.get(picked.link("/people/"))
        journey.people_url = people.url.split("?")[0]
        pictures = [p for p in people.pictures if "/r/" in p]
        for number, address in enumerate(dict.fromkeys(pictures), start=1):
            data = journey.visitor.fetch(address)
            journey.keep_picture(f"models/{number:02}.jpg", data)
        said.append(f"{len(set(pictures))} pictures")


def see_on_herself(journey: Journey) -> None:
    files = sorted(f for f in journey.photos.iterdir() if f.suffix.lower() in PHOTO_KINDS)
    if not files:
        raise PageError(f"no photos in {journey.photos} ({', '.join(PHOTO_KINDS)})")
    with journey.step(5, f"sees it on herself, from {len(files)} photos") as said:
        people = journey.visitor.get(journey.people_url)
        if not any(link.endswith("?tab=me") for link in people.links):
            said.append(f"the {journey.garment} is shown on the models only")
            return
        page = journey.visitor.get(f"{journey.people_url}?tab=me")
        form = page.form("/photos/", having="photos")
        ticks = {name: "on" for name, choices in form.choices.items() if choices == ["on"]}
        form.values.update(ticks)
        page = journey.visitor.submit(form, files={"photos": files[:10]})
        page = journey.visitor.submit(page.form("/wear/"))
        page = journey.visitor.wait(f"{journey.people_url}?tab=me", _is_worn, every=0.3)
        worn = [p for p in page.pictures if "/me/photos/picture/" in p and _is_try_on(p)]
        for number, address in enumerate(dict.fromkeys(worn), start=1):
            journey.keep_picture(f"me/{number:02}.jpg", journey.visitor.fetch(address))
        if not worn:
            raise PageError(f"no photo could be used: {page.summary()}")
        said.append(f"{len(set(worn))} pictures of her")


def _is_worn(page: Page) -> bool:
    """Every picture of her has ended: is there, or says why not."""
    return 'id="worn-progress"' in page.text and 'class="shot wait" id=' not in page.text


def _is_try_on(address: str) -> bool:
    return "/picture/t." in address


def check_out(journey: Journey) -> None:
    with journey.step(6, "adds it to the bag and pays") as said:
        people = journey.visitor.get(journey.people_url)
        journey.visitor.submit(people.form("/cart/add/"))
        checkout = journey.visitor.get("/checkout/")
        form = checkout.form("/checkout/", having="email")
        form.values.update(ADDRESS)
        pay = journey.visitor.submit(form, proof="on")
        order = journey.visitor.submit(pay.form("/pay/"), outcome="pay")
        if "/orders/" not in order.url:
            raise PageError(f"the payment did not lead to an order: {order.summary()}")
        journey.order_url = order.url.split("?")[0]
        said.append(_order_number(order))


def _order_number(page: Page) -> str:
    found = re.search(r"SR[A-Z0-9-]*\d+", page.text)
    return f"order {found.group()}" if found else "order placed"


def photos_folder(text: str) -> Path:
    """The folder of her photos. Raises PageError."""
    folder = Path(text)
    if not folder.is_dir():
        raise PageError(f"{folder} is not a folder with photos")
    return folder
