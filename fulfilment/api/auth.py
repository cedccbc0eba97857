"""Who calls: a factory, by its bearer key. It sees its own orders and nothing else."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle

from fulfilment.conf import config
from fulfilment.machines import UnknownKey
from fulfilment.models import Factory
from fulfilment.services.factories import identify_factory


class FactoryCaller:
    """The user of an API request: a factory, not a person."""

    is_authenticated = True
    is_active = True

    def __init__(self, factory: Factory) -> None:
        self.factory = factory

    @property
    def actor(self) -> str:
        return f"factory:{self.factory.slug}"


class FactoryKeyAuthentication(BaseAuthentication):
    """``Authorization: Bearer slf_...``; no key at all is an anonymous call."""

    def authenticate(self, request: Request) -> tuple[FactoryCaller, None] | None:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key:
            return None
        try:
            return FactoryCaller(identify_factory(key=key.strip())), None
        except UnknownKey as error:
            raise AuthenticationFailed(str(error)) from error

    def authenticate_header(self, request: Request) -> str:
        return 'Bearer realm="factory"'


class IsFactory(BasePermission):
    message = "Send your factory's API key as a bearer token."

    def has_permission(self, request: Request, view: Any) -> bool:
        user: object = request.user
        return isinstance(user, FactoryCaller)


class FactoryThrottle(SimpleRateThrottle):
    """So many calls a minute per factory; anonymous calls count per address."""

    scope = "factory"

    def get_rate(self) -> str:
        return config().api_rate

    def get_cache_key(self, request: Request, view: Any) -> str:
        user: object = request.user
        who = user.factory.pk if isinstance(user, FactoryCaller) else self.get_ident(request)
        return f"throttle:factory-api:{who}"


class FactoryKeyScheme(OpenApiAuthenticationExtension):  # type: ignore[misc]
    """How the key is described in the published schema."""

    target_class = "fulfilment.api.auth.FactoryKeyAuthentication"
    name = "factoryKey"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "description": "The factory's API key."}
