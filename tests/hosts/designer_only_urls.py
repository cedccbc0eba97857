"""Addresses of the bare host."""

from django.urls import include, path

urlpatterns = [path("", include("designer.urls"))]
