"""``regenerate``: the factory's tool. Needs a design file only; touches no database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from designer.engines.outline import carried_credits
from designer.errors import DesignerError
from fulfilment.conf import config
from fulfilment.designfile import read_design_file
from fulfilment.errors import GateFailed, PressError
from fulfilment.fidelity import GateReport
from fulfilment.passport import Signer, passport_id
from fulfilment.passport.verify import read_passport
from fulfilment.regenerate import Regenerated, regenerate


class Command(BaseCommand):
    help = "Draws the print of a design file again at press size, proves it, and seals a passport."
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("design_dir", type=Path, help="folder with design.json")
        parser.add_argument("--out", type=Path, required=True, help="folder to make")
        parser.add_argument("--dpi", type=int, default=300)
        parser.add_argument("--key", type=Path, help="signing key (default: the press's own)")
        parser.add_argument("--previous", type=Path, help="the passport that this one follows")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            before = options["previous"]
            made = regenerate(
                options["design_dir"],
                options["out"],
                dpi=options["dpi"],
                signer=Signer.from_file_or_create(options["key"] or config().signing_key),
                previous_sha256=passport_id(read_passport(before)) if before else None,
                report=self.tell if options["verbosity"] > 1 else None,
            )
        except GateFailed as error:
            if error.report is not None:
                self.show_gate(error.report)
            raise CommandError(str(error)) from error
        except (PressError, DesignerError, OSError) as error:
            raise CommandError(str(error)) from error
        self.show_gate(made.gate)
        self.show_credits(options["design_dir"])
        self.show_outcome(made)

    def tell(self, stage: str, percent: int) -> None:
        self.stdout.write(f"{percent:3d} %  {stage}")

    def show_gate(self, gate: GateReport) -> None:
        for figure in gate.figures:
            limit = figure.limit
            sign = ">=" if limit.at_least else "<="
            self.stdout.write(
                f"{limit.words:<26}{figure.value:>10.3f}  {sign} {limit.passes:<7g}"
                f"{limit.unit:<12}{figure.verdict}"
            )

    def show_credits(self, folder: Path) -> None:
        for credit in carried_credits(read_design_file(folder).recipe):
            self.stdout.write(f"contains {credit}")

    def show_outcome(self, made: Regenerated) -> None:
        for attempt in made.attempts[:-1]:
            self.stdout.write(f"left out: {attempt.source} ({attempt.why})")
        for file in made.prints:
            self.stdout.write(
                f"{file.name}  {file.width_mm:.1f} x {file.height_mm:.1f} mm  "
                f"{file.width_px} x {file.height_px} px"
            )
        self.stdout.write(f"{made.verdict}: {made.source}, passport in {made.folder}")
