"""The changes that one word asks for: bigger, airier, calmer, warmer, see-through."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from designer.engines.loom.reading.wish import Wish

Change = Callable[[Wish, str], bool]


def _within(value: float, low: float, high: float) -> float:
    return round(min(high, max(low, value)), 4)


def _scale(factor: float) -> Change:
    def change(wish: Wish, _: str) -> bool:
        wish.scale = _within(wish.scale * factor, 0.4, 2.5)
        return True

    return change


def _spread(factor: float) -> Change:
    def change(wish: Wish, _: str) -> bool:
        wish.gap = _within(wish.gap * factor, 0.4, 3.0)
        return True

    return change


def _calm(step: float, gap: float) -> Change:
    def change(wish: Wish, _: str) -> bool:
        wish.calm = _within(wish.calm + step, -1.0, 1.5)
        wish.gap = _within(wish.gap * gap, 0.4, 3.0)
        return True

    return change


def _lighten(step: float) -> Change:
    def change(wish: Wish, _: str) -> bool:
        wish.light = _within(wish.light + step, -1.0, 1.0)
        return True

    return change


def _lighten_ground(step: float) -> Change:
    def change(wish: Wish, _: str) -> bool:
        wish.ground_light = _within(wish.ground_light + step, -1.0, 1.0)
        return True

    return change


def _warm(step: float) -> Change:
    def change(wish: Wish, _: str) -> bool:
        wish.warm = _within(wish.warm + step, -1.0, 1.0)
        return True

    return change


def _see_through(wish: Wish, _: str) -> bool:
    wish.transparent = True
    return True


def _words(text: str, change: Change) -> dict[str, Change]:
    return dict.fromkeys(text.split(), change)


CHANGES: Mapping[str, Change] = {
    **_words("bigger larger big large huge oversized giant enlarge scale-up zoom-in", _scale(1.3)),
    **_words("smaller tiny small tinier little shrink mini scale-down zoom-out", _scale(0.77)),
    **_words("half-as-big half-the-size", _scale(0.5)),
    **_words("busier busy denser dense packed fuller full closer tighter crowded", _spread(0.66)),
    **_words("airier airy sparser sparse spacious apart further-apart", _spread(1.5)),
    **_words("space more-space room spread-out simpler simplify declutter", _spread(1.5)),
    **_words("calmer calm quieter quiet softer muted subtle subtler mellow", _calm(0.7, 1.25)),
    **_words(
        "louder loud bolder brighter bright vivid stronger vibrant colourful colorful",
        _calm(-0.5, 1.0),
    ),
    **_words("lighter light paler", _lighten(0.5)),
    **_words("darker dark deeper", _lighten(-0.5)),
    **_words("warmer warm", _warm(0.5)),
    **_words("cooler colder cool", _warm(-0.5)),
    **_words("transparent see-through", _see_through),
}

# With "background" behind them these are about the ground alone.
NEEDS_BACKGROUND: Mapping[str, Change] = {
    **_words("lighter light paler brighter bright", _lighten_ground(0.5)),
    **_words("darker dark deeper", _lighten_ground(-0.5)),
}

# "less big", "not so busy": the change that is meant instead.
LESS_OF: Mapping[str, str] = {
    **dict.fromkeys(["big", "large", "huge", "oversized", "giant", "bigger"], "smaller"),
    **dict.fromkeys(["small", "tiny", "little", "mini"], "bigger"),
    **dict.fromkeys(["busy", "dense", "packed", "full", "crowded"], "sparser"),
    **dict.fromkeys(["sparse", "airy", "spacious", "space", "room"], "denser"),
    **dict.fromkeys(["loud", "bright", "vivid", "vibrant", "colourful", "colorful"], "calmer"),
    **dict.fromkeys(["calm", "quiet", "muted", "subtle", "mellow"], "louder"),
    **dict.fromkeys(["dark"], "lighter"),
    **dict.fromkeys(["light"], "darker"),
    **dict.fromkeys(["warm"], "cooler"),
    **dict.fromkeys(["cool"], "warmer"),
}
