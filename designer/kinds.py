"""Which rows of this floor are work, the verb of each, and who may watch it."""

from __future__ import annotations

from django.http import HttpRequest

from designer.chores import register_chore
from designer.models import Generation, Mockup, SceneEdition
from designer.queries.ownscenes import OwnScenes
from designer.scenes.sources import register_source
from designer.services.editions import perform_edition
from designer.services.galleries import fill_gallery
from designer.services.generations import give_back, perform_generation
from designer.services.mockups import perform_mockup
from designer.services.photos import sweep_photos
from designer.services.tryons import register_tryons
from designer.shoppers import may_open
from designer.work import register_work


def _opens_design(request: HttpRequest, row: Generation) -> bool:
    return may_open(request, row.round.design)


def _makes_scenes(request: HttpRequest, row: SceneEdition) -> bool:
    user = getattr(request, "user", None)
    return bool(user and user.is_staff and user.has_perm("designer.change_ownscene"))


def register() -> None:
    """Called once, when the app is ready."""
    register_work(
        "generation",
        model=Generation,
        verb=perform_generation,
        on_end=give_back,
        visible_to=_opens_design,
    )
    register_work("mockup", model=Mockup, verb=perform_mockup)
    register_work("scene", model=SceneEdition, verb=perform_edition, visible_to=_makes_scenes)
    register_source(OwnScenes())
    register_tryons()
    register_chore("gallery", seconds=5, run=fill_gallery)
    register_chore("photos", seconds=600, run=sweep_photos)
