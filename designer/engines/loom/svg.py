"""Writing SVG: the elements that the loom uses, and no more."""

from __future__ import annotations

from designer.engines.loom.paths import Path, number


def fill(path: Path, ink: str, **attributes: object) -> str:
    return f'<path d="{path.d()}" fill="{ink}"{_written(attributes)}/>'


def stroke(path: Path, ink: str, width: float, *, butt: bool = False, **attributes: object) -> str:
    ends = "" if butt else ' stroke-linecap="round"'
    return (
        f'<path d="{path.d()}" fill="none" stroke="{ink}" stroke-width="{number(width)}"{ends}'
        f' stroke-linejoin="round"{_written(attributes)}/>'
    )


def outlined(path: Path, ink: str, edge: str, width: float) -> str:
    """Filled, with a stroke of ``width`` centred on the outline."""
    return fill(path, ink, stroke=edge, stroke_width=number(width), stroke_linejoin="round")


def rectangle(
    x: float, y: float, width: float, height: float, ink: str, opacity: float | None = None
) -> str:
    faint = "" if opacity is None else f' fill-opacity="{number(opacity)}"'
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" '
        f'height="{number(height)}" fill="{ink}"{faint}/>'
    )


def group(
    body: str, *, x: float = 0, y: float = 0, turn_deg: float = 0, scale: str = "", **more: object
) -> str:
    transform = f"translate({number(x)} {number(y)})"
    if turn_deg:
        transform += f" rotate({number(turn_deg)})"
    if scale:
        transform += f" scale({scale})"
    return f'<g transform="{transform}"{_written(more)}>{body}</g>'


def linear_gradient(
    name: str, line: tuple[float, ...], stops: list[tuple[float, str, float]]
) -> str:
    """``line`` is x1, y1, x2, y2 in the shape's own box; a stop is (offset, ink, opacity)."""
    x1, y1, x2, y2 = (number(v) for v in line)
    body = "".join(
        f'<stop offset="{number(at)}" stop-color="{ink}"'
        + ("" if opacity >= 1 else f' stop-opacity="{number(opacity)}"')
        + "/>"
        for at, ink, opacity in stops
    )
    head = f'<linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">'
    return f"{head}{body}</linearGradient>"


def _written(attributes: dict[str, object]) -> str:
    return "".join(
        f' {name.replace("_", "-")}="{number(value) if isinstance(value, float) else value}"'
        for name, value in attributes.items()
    )
