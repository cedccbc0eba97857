"""Example prints of the store: real rounds by the offline engine, shown to everyone to remix."""

from __future__ import annotations

from collections.abc import Callable

from designer.models import Design, Garment, Shopper
from designer.scenes import scenes_for
from designer.services.designs import create_design
from designer.services.rounds import start_round
from designer.work import run_work

EXAMPLES: tuple[tuple[str, str], ...] = (
    ("hoodie", "Cartoon sunflower pattern"),
    ("hoodie", "Space cats with rockets"),
    ("hoodie", "Japanese waves in indigo"),
    ("hoodie", "Black and gold art deco"),
    ("hoodie", "Pastel mushrooms watercolor"),
    ("leggings", "Tropical leaves on midnight blue"),
    ("sweatshirt", "Scandinavian forest with foxes"),
    ("tshirt", "Cute strawberries on cream"),
    ("hoodie", "Retro 70s waves"),
    ("hoodie", "Lemons on sky blue"),
    ("hoodie", "Leopard print in pink"),
    ("hoodie", "Neon cats"),
    ("sweatshirt", "Mountains at dusk"),
    ("tshirt", "Cartoon sunflower pattern"),
    ("tshirt", "Terrazzo in terracotta and sage"),
    ("leggings", "Checkerboard with daisies"),
    ("tote", "Bees and daisies"),
    ("tote", "Cartoon sunflower pattern"),
)


def seed_examples(*, say: Callable[[str], object]) -> int:
    """Draws the examples that are not there yet; returns how many were new. Garments without a
    scene are left out.

    The newest example of a garment fills its studio, so the first of the list is drawn last. The
    first five lie beside the words “Type a hoodie”, the nine after the first hang on the wall.
    """
    made = 0
    for garment_slug, prompt in reversed(EXAMPLES):
        if not scenes_for(garment_slug):
            continue
        known = Design.objects.filter(
            is_public=True, garment__slug=garment_slug, rounds__prompt=prompt, head__isnull=False
        )
        if known.exists():
            continue
        say(f"  drawing “{prompt}” for the {garment_slug}")
        _draw(Garment.objects.get(slug=garment_slug), prompt)
        made += 1
    return made


def _draw(garment: Garment, prompt: str) -> None:
    design = create_design(shopper=Shopper.objects.create(), garment=garment, is_public=True)
    drawn = start_round(design=design, prompt=prompt, engine_id="loom")
    for row in drawn.generations.all():
        run_work("generation", row.pk)
