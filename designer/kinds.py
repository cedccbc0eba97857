"""Which rows of this floor are work, and the verb of each."""

from __future__ import annotations

from designer.work import register_work


def register() -> None:
    """Called once, when the app is ready."""
    from designer.models import Generation, Mockup
    from designer.services.generations import give_back, perform_generation
    from designer.services.mockups import perform_mockup

    register_work(
        "generation",
        model=Generation,
        verb=perform_generation,
        on_end=give_back,
        lease_seconds=300,
        max_attempts=3,
    )
    register_work("mockup", model=Mockup, verb=perform_mockup, lease_seconds=60)
