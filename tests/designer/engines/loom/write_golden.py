"""Writes ``golden.json`` anew: run it only together with a new engine version.

python -m tests.designer.engines.loom.write_golden
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from tests.designer.engines.loom.helpers import svg

PROMPTS = """Cartoon sunflower pattern|pastel mushrooms watercolor|retro 70s waves
black and gold art deco|neon cats on black|"SUPER RAD" lightning badge|camouflage in pink
line art mountains|terrazzo|leopard print teal|space cats and planets|lemons on blue half-drop
houndstooth|Japanese waves|tie-dye rainbow|christmas reindeer|pixel skulls|sticker avocados
block print birds|retro poppies|damask|bauhaus|truchet|moroccan tiles|matisse cutouts|marble
zebra|topographic map|halftone|argyle|chevron|groovy checker|scottish tartan|polka dots
breton stripes|red gingham|mushroom border|bees in rows|boho quantum melancholy|"""
VARIED = [
    ("Cartoon sunflower pattern", 2, {"repeat": "half_drop"}),
    ("Cartoon sunflower pattern", 2, {"repeat": "brick"}),
    ("Cartoon sunflower pattern", 2, {"repeat": "mirror"}),
    ("Cartoon sunflower pattern", 2, {"vary": {"bit": 1}}),
    ("Cartoon sunflower pattern", 2, {"vary": {"lot": 1}}),
    ("Cartoon sunflower pattern", 2, {"edits": ["make it navy", "more leaves"]}),
    ("roses", 4, {"palette": ["#102030", "#f0d0a0", "#d04060"]}),
    ("roses", 4, {"scale": 1.5, "density": 0.7, "aspect": 1.4}),
]


def main() -> None:
    prompts = [prompt for line in PROMPTS.split("\n") for prompt in line.split("|")]
    recipes = [(prompt, 1 + i % 4, {}) for i, prompt in enumerate(prompts)] + VARIED
    golden = [
        {
            "prompt": prompt,
            "seed": seed,
            "parameters": parameters,
            "svg_sha256": hashlib.sha256(svg(prompt, seed, **parameters).encode()).hexdigest(),
        }
        for prompt, seed, parameters in recipes
    ]
    text = json.dumps(golden, indent=1, ensure_ascii=False)
    Path(__file__).with_name("golden.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
