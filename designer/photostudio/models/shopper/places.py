"""Where her photos are taken: name -> what puts the place up."""

from __future__ import annotations

from collections.abc import Callable

from designer.photostudio.models.shopper import indoors, outdoors

PLACES: dict[str, Callable[[], None]] = {
    "living_room": indoors.living_room,
    "sofa_corner": indoors.sofa_corner,
    "hall": indoors.hall,
    "kitchen": indoors.kitchen,
    "library": indoors.library,
    "balcony": outdoors.balcony,
    "street": outdoors.street,
    "garden": outdoors.garden,
    "courtyard": outdoors.courtyard,
    "terrace": outdoors.terrace,
}
