"""Addresses of the store (DESIGN 8: they stay put)."""

from __future__ import annotations

from django.urls import path

from shop.views import cart, checkout, endpoints, orders, storefront

app_name = "shop"

urlpatterns = [
    path("", storefront.home, name="home"),
    path("p/<slug:slug>/", storefront.product, name="product"),
    path("p/<slug:slug>/colour/", storefront.choose_colour, name="product_colour"),
    path("cart/", cart.cart, name="cart"),
    path("cart/add/", cart.add, name="cart_add"),
    path("cart/lines/<slug:token>/", cart.change, name="cart_change"),
    path("cart/lines/<slug:token>/copy/", cart.copy, name="cart_copy"),
    path("cart/lines/<slug:token>/remove/", cart.remove, name="cart_remove"),
    path("cart/lines/<slug:token>/restore/", cart.restore, name="cart_restore"),
    path("checkout/", checkout.checkout, name="checkout"),
    path("pay/<slug:token>/", checkout.pay, name="pay"),
    path("pay/<slug:token>/back/", checkout.paid, name="paid"),
    path("orders/", orders.find, name="order_find"),
    path("orders/<slug:token>/", orders.order, name="order"),
    path("orders/<slug:token>/order.json", orders.record, name="order_record"),
    path("orders/<slug:token>/timeline/", orders.timeline, name="order_timeline"),
    path("orders/<slug:token>/cancel/", orders.cancel, name="order_cancel"),
    path("orders/<slug:token>/passport/<slug:line>/", orders.passport, name="order_passport"),
    path(
        "orders/<slug:token>/passport/<slug:line>/<slug:which>.png",
        orders.comparison,
        name="order_comparison",
    ),
    path("mail/<slug:token>/", orders.mail, name="mail"),
    path("webhooks/stripe/", endpoints.stripe_webhook, name="stripe_webhook"),
    path("healthz", endpoints.healthz, name="healthz"),
]
