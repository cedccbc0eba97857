"""``python manage.py draw_gallery``: the gallery's pictures, all of them, now."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from designer.services.galleries import draw_gallery
from designer.studio.gallery import read_gallery


class Command(BaseCommand):
    help = "Draws the prints of the gallery that are missing, so that nobody sees a placeholder."

    def handle(self, *args: Any, **options: Any) -> None:
        prints = read_gallery()
        if not prints:
            raise CommandError("The gallery is empty: designer/studio/gallery.json has no print.")
        made, _ = draw_gallery()
        self.stdout.write(f"{made} drawn now, {len(prints)} in the gallery.")
