"""Who is asking: a guest's key in the session, and what a signed link lets her open."""

from __future__ import annotations

from django.core import signing
from django.http import HttpRequest

from designer.models import Design, Shopper

SESSION_KEY = "seedloom_shopper"
KNOWN = "_seedloom_shopper"
OPENED_KEY = "seedloom_opened"
LINK_SALT = "designer.draft-link"
LINK_DAYS = 180


def current_shopper(request: HttpRequest) -> Shopper | None:
    """The visitor's row, if she has done anything that needs one. Looked up once a request."""
    key = request.session.get(SESSION_KEY)
    if not key:
        return None
    known: Shopper | None = getattr(request, KNOWN, None)
    if known is None or known.key != key:
        known = Shopper.objects.filter(key=key).first()
        setattr(request, KNOWN, known)
    return known


def ensure_shopper(request: HttpRequest) -> Shopper:
    """The visitor's row, made on her first act."""
    shopper = current_shopper(request)
    if shopper is None:
        user = (
            request.user
            if getattr(request, "user", None) and request.user.is_authenticated
            else None
        )
        shopper = Shopper.objects.create(user=user)
        request.session[SESSION_KEY] = shopper.key
    return shopper


def may_open(request: HttpRequest, design: Design) -> bool:
    """Hers, or opened with the design's signed link in this session."""
    shopper = current_shopper(request)
    if shopper is not None and design.shopper_id == shopper.pk:
        return True
    return design.token in request.session.get(OPENED_KEY, [])


def may_see(request: HttpRequest, design: Design) -> bool:
    """Hers, opened by link, or an example for everyone."""
    return design.is_public or may_open(request, design)


def draft_link_token(design: Design) -> str:
    """The secret part of a link that opens a draft on another device, without an account."""
    return signing.dumps(design.token, salt=LINK_SALT)


def open_draft_link(request: HttpRequest, signed: str) -> Design | None:
    """The design behind a draft link, opened for this session; None for a wrong or old link."""
    try:
        token = signing.loads(signed, salt=LINK_SALT, max_age=LINK_DAYS * 86_400)
    except signing.BadSignature:
        return None
    design = Design.objects.filter(token=token).first()
    if design is not None:
        opened = request.session.get(OPENED_KEY, [])
        request.session[OPENED_KEY] = [*[t for t in opened if t != token], token][-50:]
    return design
