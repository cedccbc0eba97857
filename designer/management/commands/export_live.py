"""``manage.py export_live``: writes the small pictures the live garment is drawn from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from designer.mockups.live import make_live_passes
from designer.scenes import UnknownScene, scene_info
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.prepare import prepare_scene

LIVE = Path(__file__).resolve().parents[2] / "static" / "designer" / "live"


class Command(BaseCommand):
    help = "Write each scene's passes for the browser's live garment into the static files."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("scenes", nargs="*", help="names of scenes; all when none is named")
        parser.add_argument("--out", type=Path, default=LIVE, help="folder to write into")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            chosen = [scene_info(slug) for slug in options["scenes"]] or list(all_scenes())
        except UnknownScene as error:
            raise CommandError(str(error)) from error
        for info in chosen:
            pack = read_pack(info)
            files = make_live_passes(pack, prepare_scene(pack))
            folder = options["out"] / info.slug
            folder.mkdir(parents=True, exist_ok=True)
            for name, data in files.items():
                (folder / name).write_bytes(data)
            sizes = ", ".join(f"{name} {len(data) // 1000}" for name, data in files.items())
            total = sum(map(len, files.values())) // 1000
            self.stdout.write(f"{info.slug:18} {total} kB ({sizes})")
