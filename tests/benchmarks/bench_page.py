"""Times the store's pages against the least that a page can be: one view, one query.

    python -m tests.benchmarks.bench_page [--queries]

Prints CPU milliseconds and queries per page for a shopper who was there before, in one process on
one thread, and the ratio to the bare view. ``--queries`` lists each page's queries, too.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from statistics import median
from typing import Any

from tests.benchmarks.store import fresh_store

ROUNDS = 25
PROMPTS = ("Lemons on sky blue", "Cartoon sunflower pattern", "Space cats with rockets")


def urlpatterns_with_bare_page() -> list[Any]:
    """The store's addresses, and ``/bare/``: one query, a line of text."""
    from django.http import HttpRequest, HttpResponse
    from django.urls import include, path

    from shop.models import Product

    def bare(request: HttpRequest) -> HttpResponse:
        return HttpResponse(str(Product.objects.values_list("title", flat=True).first()))

    return [path("bare/", bare), path("", include("shop.project.urls"))]


def fill_store() -> dict[str, str]:
    """Products, three examples and a shopper with a design and a bag; the pages to look at."""
    from designer.models import Design, Garment, Shopper
    from designer.services.designs import create_design
    from designer.services.rounds import start_round
    from designer.work import run_work
    from shop.services.cart import add_to_cart
    from shop.services.seeding import seed_store

    seed_store()
    garment = Garment.objects.get(slug="hoodie")
    shopper = Shopper.objects.create(key="bench")
    for owner, prompt, public in [
        *((Shopper.objects.create(), prompt, True) for prompt in PROMPTS),
        (shopper, "Blue whales and stars", False),
    ]:
        design = create_design(shopper=owner, garment=garment, is_public=public)
        for row in start_round(design=design, prompt=prompt, seed=1).generations.all():
            run_work("generation", row.pk)
    mine = Design.objects.get(shopper=shopper)
    add_to_cart(shopper=shopper, version_token=mine.head.token, size="M")
    return {
        "bare view, one query": "/bare/",
        "home": "/",
        "product": "/p/hoodie/",
        "studio, example": "/studio/hoodie/",
        "studio, her design": f"/studio/hoodie/{mine.token}/",
        "on people": f"/people/{mine.head.token}/",
        "bag": "/cart/",
        "checkout": "/checkout/",
        "factory log-in": "/factory/login/",
    }


def shoppers_client() -> Any:
    """Her browser, with her session in a cookie."""
    from django.test import Client

    from designer.shoppers import SESSION_KEY

    client = Client()
    session = client.session
    session[SESSION_KEY] = "bench"
    session.save()
    return client


def cpu_ms(client: Any, path: str) -> float:
    """The median request. The first two warm caches of code and templates."""
    times = []
    for number in range(ROUNDS + 2):
        start = time.process_time()
        answer = client.get(path)
        if number > 1:
            times.append((time.process_time() - start) * 1000)
        assert answer.status_code == 200, f"{path} answers {answer.status_code}"
    return median(times)


def queries_of(client: Any, path: str) -> list[str]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as caught:
        client.get(path)
    return [query["sql"] for query in caught.captured_queries]


def say_queries(queries: list[str]) -> None:
    """Each query's table and filter; those that differ in their values only are counted."""
    shapes = Counter(query.split(" FROM ", 1)[-1].split(" WHERE ", 1)[0][:70] for query in queries)
    for shape, count in shapes.most_common():
        sys.stdout.write(f"      {count:3} {shape}\n")


def main(*, lists_queries: bool) -> None:
    with fresh_store(urls=__name__):
        globals()["urlpatterns"] = urlpatterns_with_bare_page()
        pages, client = fill_store(), None
        client = shoppers_client()
        base = 0.0
        sys.stdout.write(f"{'page':24}{'CPU ms':>8}{'a second':>10}{'ratio':>8}{'queries':>9}\n")
        for name, path in pages.items():
            spent, queries = cpu_ms(client, path), queries_of(client, path)
            base = base or spent
            row = f"{spent:8.2f}{1000 / spent:10.0f}{spent / base:8.1f}{len(queries):9}"
            sys.stdout.write(f"{name:24}{row}\n")
            if lists_queries:
                say_queries(queries)


if __name__ == "__main__":
    sys.modules["tests.benchmarks.bench_page"] = sys.modules["__main__"]
    main(lists_queries="--queries" in sys.argv)
