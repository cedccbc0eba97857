"""Addresses for machines: Stripe's webhooks, the health check."""

from __future__ import annotations

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from shop.errors import BadSignature, ProviderOff
from shop.queries.health import look_at_health
from shop.services.webhooks import receive_notice


@csrf_exempt  # the provider signs instead
@require_POST
def stripe_webhook(request: HttpRequest) -> HttpResponse:
    """POST /webhooks/stripe/: stored, verified, applied once. 400 bad signature, 200 otherwise."""
    try:
        receive_notice(provider="stripe", body=request.body, headers=request.headers)
    except RequestDataTooBig:
        return HttpResponse(status=413)
    except (BadSignature, ProviderOff):
        return HttpResponse("bad signature", status=400, content_type="text/plain")
    return HttpResponse("thank you", content_type="text/plain")


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """GET /healthz: JSON of database, oldest due work and webhook lag in seconds; 503 when ill."""
    health = look_at_health()
    return JsonResponse(health.to_json(), status=200 if health.is_well else 503)
