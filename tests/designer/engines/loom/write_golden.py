"""Writes this version's golden hashes anew: for a version that nobody has drawn with yet.

python -m tests.designer.engines.loom.write_golden
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from designer.engines.loom.plan import ENGINE_VERSION
from tests.designer.engines.loom.helpers import svg
from tests.designer.engines.loom.prompts import PROMPTS

PARAMETERS: list[dict[str, Any]] = [
    {},
    {"repeat": "half_drop"},
    {"repeat": "brick"},
    {"repeat": "mirror"},
    {"vary": {"bit": 1}},
    {"vary": {"lot": 1}},
    {"edits": ["make it navy", "bigger"]},
    {"palette": ["#102030", "#f0d0a0", "#d04060"]},
    {"scale": 1.5, "density": 0.7, "aspect": 1.4},
    {"most_inks": 4},
    {"plan": {"style": "block", "arrangement": "brick"}},
]


def main() -> None:
    """Every prompt once with nothing else; every third of them once more with parameters."""
    recipes = [(prompt, 1 + i % 4, PARAMETERS[0]) for i, prompt in enumerate(PROMPTS)]
    recipes += [
        (prompt, 2, PARAMETERS[1 + i % (len(PARAMETERS) - 1)])
        for i, prompt in enumerate(PROMPTS[::3])
    ]
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
    path = Path(__file__).with_name("golden") / f"{ENGINE_VERSION}.json"
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
