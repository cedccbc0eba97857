"""From a plan to the tile's SVG, the source of truth of every loom print."""

from __future__ import annotations

from dataclasses import replace

from designer.engines.loom import svg
from designer.engines.loom.arrangements import ARRANGEMENTS, Sheet
from designer.engines.loom.arrangements.washes import lay_backdrop
from designer.engines.loom.colour import mix
from designer.engines.loom.grounds import GROUNDS, Canvas
from designer.engines.loom.paths import number
from designer.engines.loom.plan import Plan, quietened
from designer.engines.loom.separations import limit_inks

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
    'width="{width}" height="{height}" preserveAspectRatio="none">'
)


FINEST = 0.6  # of a ground's usual scale: finer is no figure any more, and slow


def compose_svg(plan: Plan) -> str:
    """The tile as SVG text; a pure function of the plan."""
    sheet = Sheet.of(plan)
    ground = _paint_ground(plan, sheet)
    if plan.motifs or plan.arrangement == "badge":
        lay_backdrop(sheet)
        ARRANGEMENTS[plan.arrangement](sheet)
    text = _written(sheet, ground)
    if not plan.most_inks:
        return text
    return limit_inks(
        text,
        ground=plan.scheme.ground,
        most=plan.most_inks,
        drawn_ground=not plan.transparent,
        named=() if plan.scheme.natural else plan.scheme.inks,
    )


def _paint_ground(plan: Plan, sheet: Sheet) -> str:
    if not plan.ground:
        return ""
    behind = bool(plan.motifs)
    scheme = plan.scheme
    if behind:
        # A fur in full contrast would hide any motif that lies on it.
        is_quiet = plan.quiet or bool(GROUNDS[plan.ground].tones)
        leaf, gold = (mix(ink, scheme.ground, 0.58) for ink in (scheme.leaf, scheme.gold))
        scheme = replace(quietened(scheme, quiet=is_quiet), leaf=leaf, gold=gold)
    canvas = Canvas(
        lattice=sheet.lattice,
        scheme=scheme,
        scale=min(3.0, max(FINEST, plan.scale * (0.75 if behind else 1.0))),
        rng=plan.rng("ground", plan.bit),
        key=plan.key,
        turn=plan.seed + plan.lot,
        behind=behind,
    )
    return GROUNDS[plan.ground].paint(canvas)


def _written(sheet: Sheet, ground: str) -> str:
    plan, lattice = sheet.plan, sheet.lattice
    width, height = lattice.width, lattice.height
    out = [HEAD.format(width=number(width), height=number(height))]
    out += ["<defs>", *sheet.defs, "</defs>"]
    if not plan.transparent:
        out += [svg.rectangle(0, -5, width, height + 10, plan.scheme.ground), ground]
    out.append(sheet.backdrop)
    for item in sheet.items:
        places = [(item.x, item.y)]
        if item.radius:
            places = lattice.copies(item.x, item.y, item.radius)
        for x, y in places:
            move = f"translate({number(x)} {number(y)}) {item.transform}".rstrip()
            out.append(f'<use href="#{item.symbol}" transform="{move}"/>')
    return "".join([*out, "</svg>"])
