"""Times one mockup against the least that any compositor must do: one remap and one multiply.

    python -m tests.benchmarks.bench_mockup [scene ...]

Prints CPU milliseconds on one thread, the least and the median of many rounds, and the ratio of the
medians to the raw operation, measured in the same rounds: on a busy machine that says more than
milliseconds do. The raw operation reads the print where the scene's own map says, over the whole
picture, once, without any filter, and multiplies by the photograph's light.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from statistics import median

import cv2
import numpy as np

from designer.layout import Layout
from designer.mockups import compose, encode_picture
from designer.scenes import load_scene, scene_info
from designer.scenes.pack import Pack, read_pack
from designer.scenes.prepare import prepare_scene

ROUNDS = 31
TILE_MM = 300.0
Work = Callable[[], object]


def cpu_ms(works: Mapping[str, Work], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """CPU times of each, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds + 1):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name].append((time.process_time() - start) * 1000)
    return {name: spent[1:] for name, spent in times.items()}


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


def main(slug: str) -> None:
    cv2.setNumThreads(1)
    info = scene_info(slug)
    pack = read_pack(info)
    scene = load_scene(slug)
    random = np.random.default_rng(1)
    artworks = [random.integers(0, 256, (1024, 1024, 3), np.uint8) for _ in range(4)]
    layout = Layout(garment=info.garment, colourway="w", garment_colour="#ffffff", tile_mm=TILE_MM)
    picture = compose(scene, artworks[0], layout)
    turn = iter(range(10**9))

    def anew(**wish: tuple[int, int]) -> object:
        number = next(turn)
        colours = {
            "trim_colour": f"#{number % 256:02x}4080",
            "cord_colour": f"#80{number % 256:02x}40",
        }
        return compose(scene, artworks[number % 4], layout.changed(**colours), **wish)

    works: dict[str, Work] = {
        "remap + multiply": raw_operation(pack, artworks[0]),
        "new print, colours": anew,
        "trim from the print": lambda: compose(scene, artworks[0], layout),
        "compose 840": lambda: anew(size=(840, 1050)),
    }
    slow: dict[str, Work] = {
        "encode webp": lambda: encode_picture(picture, "webp"),
        "encode jpeg": lambda: encode_picture(picture, "jpeg"),
        "read pack": lambda: read_pack(info),
        "prepare scene": lambda: prepare_scene(pack),
    }
    times = cpu_ms(works) | cpu_ms(slow, 5)
    base = median(times["remap + multiply"])
    sys.stdout.write(f"{slug}, {info.width}x{info.height}, {scene.nbytes / 1e6:.0f} MB\n")
    for name, spent in times.items():
        sys.stdout.write(
            f"{name:20}{min(spent):8.1f}{median(spent):8.1f} ms{median(spent) / base:8.1f}\n"
        )


if __name__ == "__main__":
    for name in sys.argv[1:] or ["hoodie-front"]:
        main(name)
