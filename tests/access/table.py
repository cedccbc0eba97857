"""Who may do what at which address: a line per pattern of the store, more where it matters.

Every audience names what each actor is answered. ``ok`` stands for the line's own status.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.access.world import World

ACTORS = ("anonymous", "alice", "bob", "staff", "clerk", "tomasz", "rita", "own_key", "rival_key")
"""Nobody; the owner; another shopper; the merchant (a superuser, at home on every floor); staff
without a single permission; a member of the factory; a member of another factory; the API keys of
both factories."""

Answer = int | str
Audience = dict[str, Answer]


def _all(answer: Answer, **others: Answer) -> Audience:
    return {**dict.fromkeys(ACTORS, answer), **others}


EVERYBODY = _all("ok")
HERS = _all(404, alice="ok")
HER_ORDER = _all(404, alice="ok", staff="ok")
STAFF_WORK = _all(404, staff="ok")
FLOOR = _all(302, tomasz="ok", staff="ok", rita=404, clerk=403)
ANY_FLOOR = _all(302, tomasz="ok", staff="ok", rita="ok", clerk=403)
KEY = _all(401, own_key="ok", rival_key=404)
ANY_KEY = _all(401, own_key="ok", rival_key="ok")

Values = Callable[[World], Any]


def _nothing(world: World) -> Any:
    return ()


@dataclass(frozen=True)
class Line:
    """``args`` of the address, ``query`` after it, ``body`` of a POST; ``owners`` may change the
    world with it, and ``adds`` names what everybody may add of their own."""

    name: str
    audience: Audience
    args: Values = _nothing
    ok: int = 200
    what: str = ""
    method: str = "get"
    query: Values = _nothing
    body: Values = _nothing
    owners: frozenset[str] = field(default=frozenset())
    adds: frozenset[str] = field(default=frozenset())

    def __str__(self) -> str:
        return f"{self.method} {self.name}{' ' + self.what if self.what else ''}"

    def status(self, actor: str) -> int:
        answer = self.audience[actor]
        return self.ok if answer == "ok" else int(answer)


OWNERS = {
    id(HERS): {"alice"},
    id(HER_ORDER): {"alice", "staff"},
    id(STAFF_WORK): {"staff"},
    id(FLOOR): {"tomasz", "staff"},
    id(ANY_FLOOR): {"tomasz", "staff"},
    id(KEY): {"own_key"},
}


def get(name: str, audience: Audience, args: Values = _nothing, **more: Any) -> Line:
    return Line(name, audience, args, **more)


def post(name: str, audience: Audience, args: Values = _nothing, **more: Any) -> Line:
    """``owners`` are those whom the audience names, for addresses open to everybody: Alice."""
    owners = frozenset(more.pop("owners", OWNERS.get(id(audience), {"alice"})))
    adds = frozenset(more.pop("adds", ()))
    return Line(name, audience, args, method="post", owners=owners, adds=adds, **more)
