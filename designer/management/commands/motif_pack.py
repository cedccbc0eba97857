"""``manage.py motif_pack``: motif packs from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import Count

from designer.errors import PackRefused
from designer.models import MotifPack
from designer.packs import About, FileReport, open_folder, open_zip
from designer.services.packs import RIGHTS, disable_pack, enable_pack, import_pack

DOES = "import | list | enable | disable"


class Command(BaseCommand):
    help = "Imports a folder or zip of SVG drawings as motifs; lists, enables and disables packs."

    def add_arguments(self, parser: CommandParser) -> None:
        verbs = parser.add_subparsers(dest="verb", required=True, metavar=DOES)
        bring = verbs.add_parser("import", help="take a folder or a zip archive, whole or not")
        bring.add_argument("source", type=Path, help="the folder, or the .zip")
        bring.add_argument("--name", default="", help="unless pack.toml says it")
        bring.add_argument("--artist", default="", help="unless pack.toml says it")
        bring.add_argument("--licence", default="", help="an SPDX id, unless pack.toml says it")
        bring.add_argument("--enable", action="store_true", help="put it into the shop at once")
        bring.add_argument("--i-have-the-rights", action="store_true", help=f"confirms: {RIGHTS}")
        verbs.add_parser("list", help="all packs, by number")
        for verb, words in (("enable", "into the shop"), ("disable", "out of the shop")):
            move = verbs.add_parser(verb, help=f"a pack {words}")
            move.add_argument("number", type=int, help="as `list` shows it")

    def handle(self, *args: Any, **options: Any) -> None:
        verb = options["verb"]
        if verb == "import":
            self._import(options)
        elif verb == "list":
            self._list()
        else:
            pack = MotifPack.objects.filter(pk=options["number"]).first()
            if pack is None:
                raise CommandError(f"No pack has the number {options['number']}; see `list`.")
            (enable_pack if verb == "enable" else disable_pack)(pack=pack)
            self.stdout.write(f"{pack} is {'in' if pack.is_enabled else 'out of'} the shop.")

    def _import(self, options: dict[str, Any]) -> None:
        source: Path = options["source"]
        if not options["i_have_the_rights"]:
            raise CommandError(f"Add --i-have-the-rights to confirm: {RIGHTS}")
        if not source.exists():
            raise CommandError(f"There is nothing at {source}.")
        try:
            made = import_pack(
                files=open_folder(source) if source.is_dir() else open_zip(source),
                about=About(options["name"], options["artist"], options["licence"]),
                by="motif_pack",
                has_rights=True,
                is_enabled=options["enable"],
            )
        except PackRefused as error:
            self._report(error.report)
            raise CommandError(str(error)) from error
        self._report(made.report)
        known = "imported" if made.is_new else "here already, nothing was changed"
        state = "in the shop" if made.pack.is_enabled else "not in the shop yet"
        self.stdout.write(f"{made.pack.pk}: {made.pack}, {known}; {state}.")

    def _report(self, report: tuple[object, ...]) -> None:
        for row in report:
            if isinstance(row, FileReport):
                notes = "; ".join(row.notes) or ", ".join(row.words)
                self.stdout.write(f"{'taken  ' if row.is_taken else 'REFUSED'} {row.file}: {notes}")

    def _list(self) -> None:
        packs = MotifPack.objects.annotate(count=Count("motifs"))
        for pack in packs:
            state = "in the shop" if pack.is_enabled else "-"
            self.stdout.write(f"{pack.pk}\t{state}\t{pack.count}\t{pack}, {pack.licence}")
        if not packs:
            self.stdout.write("No pack was imported yet.")
