"""Addresses of the host with a factory."""

from django.urls import include, path

urlpatterns = [path("", include("fulfilment.urls")), path("", include("designer.urls"))]
