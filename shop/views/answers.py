"""Small answers that several pages give."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect


class SeeOther(HttpResponseRedirect):
    """303: the form was taken; look there, with GET."""

    status_code = 303


def see_other(address: str) -> HttpResponse:
    return SeeOther(address)
