"""Addresses of models, herself and her vault; ``designer.urls`` adds them to its own."""

from __future__ import annotations

from django.urls import path

from designer.views import people, photos

urlpatterns = [
    path("people/<slug:version>/", people.people, name="people"),
    path("people/<slug:version>/photos/", people.add_photos, name="people_photos"),
    path("people/<slug:version>/wear/", people.wear, name="people_wear"),
    path("people/<slug:version>/worn/<slug:token>/", people.worn_shot, name="worn"),
    path("people/<slug:version>/worn/<slug:token>/delete/", people.take_off, name="worn_delete"),
    path("me/photos/", photos.vault, name="photos"),
    path("me/photos/add/", photos.add, name="photo_add"),
    path("me/photos/delete/", photos.delete_all, name="photos_delete"),
    path("me/photos/withdraw/", photos.withdraw, name="photos_withdraw"),
    path("me/photos/picture/<str:signed>/", photos.picture, name="photo_picture"),
    path("me/photos/receipts/<slug:token>/", photos.receipt, name="photo_receipt"),
    path("me/photos/<slug:token>/delete/", photos.delete, name="photo_delete"),
    path("me/photos/<slug:token>/points/", photos.points, name="photo_points"),
]
