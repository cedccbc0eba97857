"""Times one mockup against the least that any compositor must do: one remap and one multiply.

    python -m tests.benchmarks.bench_mockup [scene]

Prints CPU milliseconds on one thread and their ratio, which says more than milliseconds do on a
busy machine.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from statistics import median

import cv2
import numpy as np

from designer.layout import Layout
from designer.mockups import compose, encode_picture
from designer.scenes import load_scene, scene_info
from designer.scenes.pack import read_pack
from designer.scenes.prepare import prepare_scene

ROUNDS = 15


def cpu_ms(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return median(times)


def main(slug: str) -> None:
    cv2.setNumThreads(1)
    info = scene_info(slug)
    pack = read_pack(info)
    scene = load_scene(slug)
    artwork = np.random.default_rng(1).integers(0, 256, (1024, 1024, 3), np.uint8)
    layout = Layout(garment=info.garment, colourway="w", garment_colour="#ffffff", tile_mm=300.0)
    size = (info.height, info.width)
    where = np.random.default_rng(2).uniform(0, 1023, (2, *size)).astype(np.float32)
    where = np.stack([cv2.GaussianBlur(plane, (0, 0), 9) for plane in where])
    light = np.full((*size, 3), 0.7, np.float32)

    def least() -> object:
        looked_up = cv2.remap(artwork, where[0], where[1], cv2.INTER_LINEAR)
        return (looked_up * light).astype(np.uint8)

    picture = compose(scene, artwork, layout)
    base = cpu_ms(least)
    rows: dict[str, Callable[[], object]] = {
        "compose": lambda: compose(scene, artwork, layout),
        "compose 840": lambda: compose(scene, artwork, layout, size=(840, 1050)),
        "encode webp": lambda: encode_picture(picture, "webp"),
        "encode jpeg": lambda: encode_picture(picture, "jpeg"),
        "load scene": lambda: prepare_scene(pack),
    }
    sys.stdout.write(f"{slug}, {info.width}x{info.height}, {scene.nbytes / 1e6:.0f} MB\n")
    sys.stdout.write(f"{'remap + multiply':18}{base:8.1f} ms      1.0\n")
    for name, work in rows.items():
        spent = cpu_ms(work)
        sys.stdout.write(f"{name:18}{spent:8.1f} ms {spent / base:8.1f}\n")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "hoodie-front")
