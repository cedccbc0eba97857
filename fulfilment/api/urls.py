"""Addresses of the factory API, version 1."""

from __future__ import annotations

from django.urls import path

from fulfilment.api.views import items, orders, parcels

_order = "work-orders/<slug:token>/"
_item = "items/<slug:token>/"

urlpatterns = [
    path("me/", orders.CallerView.as_view(), name="api-me"),
    path("work-orders/", orders.OrderListView.as_view(), name="api-orders"),
    path(_order, orders.OrderView.as_view(), name="api-order"),
    path(f"{_order}accept/", orders.AcceptView.as_view(), name="api-accept"),
    path(f"{_order}reject/", orders.RejectView.as_view(), name="api-reject"),
    path(f"{_order}cancel/accept/", orders.AcceptCancelView.as_view(), name="api-cancel-accept"),
    path(f"{_order}cancel/reject/", orders.RejectCancelView.as_view(), name="api-cancel-reject"),
    path(f"{_order}close/", orders.CloseView.as_view(), name="api-close"),
    path(f"{_order}holds/", orders.HoldView.as_view(), name="api-hold"),
    path(f"{_order}holds/<slug:hold>/release/", orders.ReleaseView.as_view(), name="api-release"),
    path(f"{_order}shipments/", orders.ShipView.as_view(), name="api-ship"),
    path(_item, items.ItemView.as_view(), name="api-item"),
    path(f"{_item}prepare/", items.PrepareView.as_view(), name="api-prepare"),
    path(f"{_item}steps/", items.StepView.as_view(), name="api-step"),
    path(f"{_item}qc/", items.QcView.as_view(), name="api-qc"),
    path(f"{_item}design-file/", items.DesignFileView.as_view(), name="api-design-file"),
    path(f"{_item}files/<slug:sha256>/", items.PrintedFileView.as_view(), name="api-file"),
    path(f"{_item}passport/", items.PassportView.as_view(), name="api-passport"),
    path("shipments/<slug:token>/tracking/", parcels.TrackingView.as_view(), name="api-tracking"),
]
