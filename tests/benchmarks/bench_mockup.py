"""Times mockups against the least that any compositor must do: one remap and one multiply.

    python -m tests.benchmarks.bench_mockup [scene ...]

Without names: every scene. Prints CPU milliseconds of one thread, each the median of many rounds
taken in turns with the raw operation, and what the two bars and the warm-up's say; ends with status
1 when one is missed. The raw operation reads the print where the scene's own map says, over the
whole picture, once, without any filter, and multiplies by the photograph's light. CPU time of one
thread hardly sees a busy machine, but its caches do: the load is printed, too.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from statistics import median

import cv2
import numpy as np

from designer.layout import Layout
from designer.mockups import PlacementArea, compose, encode_picture
from designer.scenes import SceneInfo, scene_info
from designer.scenes.info import all_scenes
from designer.scenes.pack import Pack, read_pack
from designer.scenes.prepare import prepare_scene

ROUNDS, SLOW_ROUNDS = 21, 5
TILE_MM = 300.0
RATIO, COMPOSE_MS, WARM_MS, SCENE_MB = 2.0, 40.0, 300.0, 40.0  # the bars
SIZE = (1000, 1250)  # of the scenes that they hold for
AREA = {"front": PlacementArea("front", width_mm=300, height_mm=350, top_mm=80)}
Work = Callable[[], object]


def cpu_ms(works: Mapping[str, Work], rounds: int = ROUNDS) -> dict[str, float]:
    """Median CPU time of each, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds + 1):
        for name, work in works.items():
            start = time.thread_time()
            work()
            times[name].append((time.thread_time() - start) * 1000)
    return {name: median(spent[1:]) for name, spent in times.items()}


def raw_operation(pack: Pack, artwork: np.ndarray) -> Work:
    """One bilinear ``cv2.remap`` of the whole picture and one multiplication."""
    texels = pack.uv * np.float32(1000 / TILE_MM * artwork.shape[1])
    x, y = (
        np.ascontiguousarray(part % np.float32(artwork.shape[1] - 1))
        for part in texels.transpose(2, 0, 1)
    )
    light = pack.base.astype(np.float32) / np.float32(255)

    def work() -> object:
        looked_up = cv2.remap(artwork, x, y, cv2.INTER_LINEAR)
        return (looked_up * light).astype(np.uint8)

    return work


def measure(info: SceneInfo) -> tuple[dict[str, float], float]:
    """Milliseconds of each operation on one scene, and its MB in memory."""
    pack = read_pack(info)
    scene = prepare_scene(pack)
    random = np.random.default_rng(1)
    clear = [random.integers(0, 256, (1024, 1024, 4), np.uint8) for _ in range(4)]
    solid = [np.ascontiguousarray(artwork[..., :3]) for artwork in clear]
    layout = Layout(garment=info.garment, colourway="w", garment_colour="#ffffff", tile_mm=TILE_MM)
    once = layout.changed(placement="front")
    picture = compose(scene, solid[0], layout)
    turn = iter(range(10**9))

    def anew(prints: list[np.ndarray], plan: Layout = layout, **wish: tuple[int, int]) -> object:
        n = next(turn)
        colours = {"trim_colour": f"#{n % 256:02x}4080", "cord_colour": f"#80{n % 256:02x}40"}
        return compose(scene, prints[n % 4], plan.changed(**colours), placements=AREA, **wish)

    works: dict[str, Work] = {
        "raw": raw_operation(pack, solid[0]),
        "print": lambda: anew(solid),
        "see-through": lambda: anew(clear),
        "placed": lambda: anew(clear, once),
        "840 px": lambda: anew(solid, size=(840, 1050)),
    }
    slow: dict[str, Work] = {
        "webp": lambda: encode_picture(picture, "webp"),
        "jpeg": lambda: encode_picture(picture, "jpeg"),
        "read": lambda: read_pack(info),
        "prepare": lambda: prepare_scene(pack),
    }
    return cpu_ms(works) | cpu_ms(slow, SLOW_ROUNDS), scene.nbytes / 1e6


def missed_bars(spent: Mapping[str, float], megabytes: float) -> list[str]:
    """In words, which of the bars a scene misses."""
    ratio, warm = spent["print"] / spent["raw"], spent["read"] + spent["prepare"]
    dearest = max(spent[name] for name in ("print", "see-through", "placed"))
    found = {
        f"{ratio:.2f} times the raw operation": ratio > RATIO,
        f"{dearest:.1f} ms": dearest > COMPOSE_MS,
        f"{warm:.0f} ms to warm up": warm > WARM_MS,
        f"{megabytes:.0f} MB": megabytes > SCENE_MB,
    }
    return [words for words, missed in found.items() if missed]


def main(slugs: list[str]) -> int:
    cv2.setNumThreads(1)
    missed: list[str] = []
    infos = [scene_info(slug) for slug in slugs] or list(all_scenes())
    for number, info in enumerate(infos):
        spent, megabytes = measure(info)
        if not number:
            heads = (*spent, "ratio", "warm", "MB")
            sys.stdout.write(f"{'ms':18}" + "".join(f"{head:>12}" for head in heads) + "\n")
        ratio, warm = spent["print"] / spent["raw"], spent["read"] + spent["prepare"]
        cells = [*(f"{ms:.1f}" for ms in spent.values()), f"{ratio:.2f}", f"{warm:.0f}"]
        row = "".join(f"{cell:>12}" for cell in [*cells, f"{megabytes:.0f}"])
        sys.stdout.write(f"{info.slug:18}{row}\n")
        if (info.width, info.height) == SIZE:  # a close-up, smaller and all cloth, is only told
            missed += [f"{info.slug}: {words}" for words in missed_bars(spent, megabytes)]
    sys.stdout.write(f"load {os.getloadavg()[0]:.1f}; ")
    sys.stdout.write("missed: " + ", ".join(missed) + "\n" if missed else "every bar held\n")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
