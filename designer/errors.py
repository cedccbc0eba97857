"""What can go wrong on the ground floor, as one small tree.

DesignerError
├── EngineError                 an engine did not deliver a picture
│   ├── EngineOff               not configured: says which key or extra is missing
│   ├── UnsupportedFeature      this engine cannot do that
│   ├── PromptBlocked           the engine or our policy refuses the words (permanent)
│   ├── EngineBusy              overloaded or over its rate: try again after ``retry_after``
│   └── EngineFailed            it broke, or answered without a picture
├── OverBudget                  the shopper's or the shop's budget is used up
├── HostileImage                an upload we do not open
├── PackRefused                 a motif pack, or a drawing in it, that we do not take
├── SceneRefused                a merchant's photograph that cannot become a scene, and why
├── PhotoGone                   the photo was deleted or its time is over
├── NotHers                     this visitor may not see that design or photo
└── Stale                       the row was already finished, cancelled or taken

Each error's text says what to do next, in words a shopper understands. ``permanent`` tells the
worker whether trying again can help.
"""

from __future__ import annotations


class DesignerError(Exception):
    """Base of the tree. ``str(error)`` may be shown to the shopper."""

    permanent = True
    code = "designer_error"


class EngineError(DesignerError):
    code = "engine_error"


class EngineOff(EngineError):
    code = "engine_off"


class UnsupportedFeature(EngineError):
    code = "unsupported"


class PromptBlocked(EngineError):
    """``suggestion`` is a whole prompt to try instead, or empty."""

    code = "prompt_blocked"

    def __init__(self, message: str, *, suggestion: str = "") -> None:
        super().__init__(message)
        self.suggestion = suggestion


class EngineBusy(EngineError):
    permanent = False
    code = "engine_busy"

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after  # seconds


class EngineFailed(EngineError):
    permanent = False
    code = "engine_failed"


class OverBudget(DesignerError):
    code = "over_budget"


class HostileImage(DesignerError):
    code = "hostile_image"


class PackRefused(DesignerError):
    """``report`` says of every file of the pack what became of it, where it came so far."""

    code = "pack_refused"

    def __init__(self, message: str, *, report: tuple[object, ...] = ()) -> None:
        super().__init__(message)
        self.report = report


class SceneRefused(DesignerError):
    code = "scene_refused"


class PhotoGone(DesignerError):
    code = "photo_gone"


class NotHers(DesignerError):
    code = "not_hers"


class Stale(DesignerError):
    code = "stale"
