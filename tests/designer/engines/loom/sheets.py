"""Contact sheets to look at: motifs in every style, grounds, and prompts with their siblings.

python -m tests.designer.engines.loom.sheets motifs OUT.png --only fox,owl --styles flat,cartoon
python -m tests.designer.engines.loom.sheets grounds OUT.png --only ikat,paisley
python -m tests.designer.engines.loom.sheets prompts OUT.png "Cartoon sunflower pattern" "tartan"
python -m tests.designer.engines.loom.sheets prompts OUT.png --file prompts.txt
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from designer.engines.loom.arrangements import Sheet
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.raster import render_rgb
from designer.engines.loom.svg import rectangle
from tests.designer.engines.loom.helpers import plan, svg

LINE = 18  # pixels for a caption


def stacked(rows: Sequence[tuple[str, Sequence[Image.Image]]]) -> Image.Image:
    """One captioned row of pictures under the other."""
    width = max(sum(p.width + 6 for p in pictures) for _, pictures in rows)
    height = sum(LINE + max(p.height for p in pictures) + 6 for _, pictures in rows)
    out = Image.new("RGB", (width, height), "#ffffff")
    pen, y = ImageDraw.Draw(out), 0
    for caption, pictures in rows:
        pen.text((4, y + 3), caption, fill="#111111")
        x, y = 0, y + LINE
        for picture in pictures:
            out.paste(picture, (x, y))
            x += picture.width + 6
        y += max(p.height for p in pictures) + 6
    return out


def tile(prompt: str, seed: int, size: int, **parameters: object) -> Image.Image:
    return Image.fromarray(render_rgb(svg(prompt, seed, **parameters), size, size))


def portrait(name: str, style: str, variant: int, size: int) -> Image.Image:
    """One motif alone, in one style: odd variants on a dark ground, even ones smile if they can."""
    words = f"{style} {MOTIFS[name].label}" + (" on navy" if variant % 2 else " smiling on cream")
    sheet = Sheet.of(plan(words, variant))
    symbol = sheet.draw_motif(name, variant=variant, shift=variant, style=style).symbol
    box = "-115 -115 230 230"
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="1" height="1"><defs>'
        f"{''.join(sheet.defs)}</defs>"
        f'{rectangle(-115, -115, 230, 230, sheet.plan.scheme.ground)}<use href="#{symbol}"/></svg>'
    )
    return Image.fromarray(render_rgb(text, size, size))


def motif_rows(names: Sequence[str], styles: Sequence[str], size: int) -> list:
    """Each motif alone and large, in each style, in two variants of its drawing."""
    return [
        (
            f"{name}: {', '.join(styles)}",
            [portrait(name, style, variant, size) for style in styles for variant in (0, 1)],
        )
        for name in names
    ]


def ground_rows(names: Sequence[str], size: int) -> list:
    return [
        (name, [tile(GROUNDS[name].label, seed, size) for seed in range(1, 5)]) for name in names
    ]


def prompt_rows(prompts: Sequence[str], size: int, seed: int) -> list:
    return [(p, [tile(p, s, size) for s in range(seed, seed + 4)]) for p in prompts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["motifs", "grounds", "prompts"])
    parser.add_argument("out")
    parser.add_argument("prompts", nargs="*")
    parser.add_argument("--only", default="")
    parser.add_argument("--styles", default="flat,cartoon")
    parser.add_argument("--file", type=Path)
    parser.add_argument("--size", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    only = [name for name in options.only.split(",") if name]
    if options.what == "motifs":
        rows = motif_rows(only or list(MOTIFS), options.styles.split(","), options.size)
    elif options.what == "grounds":
        rows = ground_rows(only or list(GROUNDS), options.size)
    else:
        said = options.file.read_text("utf-8").splitlines() if options.file else options.prompts
        rows = prompt_rows([p for p in said if p], options.size, options.seed)
    stacked(rows).save(options.out)


if __name__ == "__main__":
    main()
