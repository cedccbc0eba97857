"""The gate lets honest prints through and stops each kind of damage, by the check meant for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import cv2
import numpy as np
import pytest

from designer.pixels import Pixels
from fulfilment.fidelity import ArrayPixels, Figure, GateReport, judge_fidelity
from tests.fulfilment.designs import INKS, flat_tile

MASTER_PX, PRINT_PX = 1024, 2048


@lru_cache(maxsize=8)
def master(seed: int = 3) -> Pixels:
    return flat_tile(MASTER_PX, seed=seed)


@lru_cache(maxsize=8)
def honest(seed: int = 3) -> Pixels:
    return flat_tile(PRINT_PX, seed=seed)


def judge(printed: Pixels, seed: int = 3, master_dpi: float | None = None) -> GateReport:
    return judge_fidelity(
        ArrayPixels(master(seed)),
        ArrayPixels(np.ascontiguousarray(printed)),
        master_dpi=master_dpi,
    )


def warped(pixels: Pixels, *, turn: float = 0, scale: float = 1, move: float = 0) -> Pixels:
    """Turned in degrees, scaled, moved by a share of the width; the tile goes on at its edges."""
    size = len(pixels)
    matrix = cv2.getRotationMatrix2D((size / 2, size / 2), turn, scale)
    matrix[0, 2] += move * size
    return np.asarray(
        cv2.warpAffine(
            pixels, matrix, (size, size), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_WRAP
        )
    )


def enlarged(way: int) -> Pixels:
    small = flat_tile(512)
    return np.asarray(cv2.resize(small, (PRINT_PX, PRINT_PX), interpolation=way))


def other_ink(number: int, ink: str) -> Pixels:
    return flat_tile(PRINT_PX, inks=(*INKS[:number], ink, *INKS[number + 1 :]))


def noisy(pixels: Pixels) -> Pixels:
    grain = np.random.default_rng(1).integers(-2, 3, pixels.shape)
    return np.clip(pixels.astype(int) + grain, 0, 255).astype(np.uint8)


def as_jpeg(pixels: Pixels) -> Pixels:
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 95])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))


@pytest.mark.parametrize("seed", range(3, 9))
def test_an_exact_regeneration_passes_every_check(seed: int) -> None:
    report = judge(honest(seed), seed)
    assert (report.verdict, report.troubles) == ("pass", ())


@pytest.mark.parametrize(
    "print_of",
    [noisy, as_jpeg, lambda pixels: warped(pixels, move=0.002)],
    ids=["noisy", "as JPEG", "moved a little"],
)
def test_honest_prints_pass(print_of: Callable[[Pixels], Pixels]) -> None:
    assert judge(print_of(honest())).verdict == "pass"


DAMAGE: dict[str, tuple[Callable[[], Pixels], str]] = {
    "another seed": (lambda: flat_tile(PRINT_PX, seed=4), "ms_ssim"),
    "mirrored": (lambda: honest()[:, ::-1], "ms_ssim"),
    "turned by one degree": (lambda: warped(honest(), turn=1), "ms_ssim"),
    "two per cent larger": (lambda: warped(honest(), scale=1.02), "ms_ssim"),
    "moved by two per cent": (lambda: warped(honest(), move=0.02), "shift"),
    "one motif moved by one per cent": (lambda: flat_tile(PRINT_PX, moved=0.01), "tile_de00"),
    "one motif in another place": (lambda: flat_tile(PRINT_PX, moved=0.1), "tile_ssim"),
    "one ink a little off": (lambda: other_ink(0, "#df6a50"), "palette_de00"),
    "another ink a little off": (lambda: other_ink(2, "#f0cb4a"), "palette_de00"),
    "all a little darker": (lambda: (honest() * 0.97).astype(np.uint8), "bias_de00"),
    "blurred": (lambda: np.asarray(cv2.GaussianBlur(honest(), (0, 0), 3)), "sharpness"),
    "enlarged by cubic": (lambda: enlarged(cv2.INTER_CUBIC), "sharpness"),
    "enlarged by Lanczos": (lambda: enlarged(cv2.INTER_LANCZOS4), "sharpness"),
    "enlarged by repeating": (lambda: enlarged(cv2.INTER_NEAREST), "blockiness"),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_stopped_by_the_check_meant_for_it(kind: str) -> None:
    make, key = DAMAGE[kind]
    report = judge(make())
    assert report.verdict == "fail"
    assert key in {figure.key for figure in report.troubles}


def test_an_enlargement_is_judged_by_the_masters_resolution_on_cloth() -> None:
    blown_up = np.asarray(
        cv2.resize(master(), (PRINT_PX, PRINT_PX), interpolation=cv2.INTER_LANCZOS4)
    )
    assert judge(blown_up, master_dpi=173.0).verdict == "pass"
    assert judge(blown_up, master_dpi=100.0).verdict == "review"
    assert judge(blown_up, master_dpi=40.0).verdict == "fail"
    assert judge(flat_tile(PRINT_PX, seed=4), master_dpi=173.0).verdict == "fail"


def test_soft_art_is_not_asked_for_edges_it_never_had() -> None:
    x, y = np.meshgrid(np.arange(PRINT_PX), np.arange(PRINT_PX))
    wave = np.sin(2 * np.pi * x / PRINT_PX * 9) * np.cos(2 * np.pi * y / PRINT_PX * 7)
    soft = np.repeat((wave * 110 + 128).astype(np.uint8)[..., None], 3, axis=-1)
    small = np.asarray(cv2.resize(soft, (1024, 1024), interpolation=cv2.INTER_AREA))
    report = judge_fidelity(ArrayPixels(small), ArrayPixels(soft))
    assert report.verdict == "pass"
    assert report.value("sharpness") > 0.9


def test_a_plain_colour_has_nothing_to_be_sharp_about() -> None:
    plain = np.full((600, 600, 3), (30, 90, 160), np.uint8)
    assert judge_fidelity(ArrayPixels(plain), ArrayPixels(plain)).verdict == "pass"


def test_pixel_art_is_no_defect() -> None:
    cells = np.random.default_rng(2).integers(0, 2, (32, 32, 1)) * 200 + 20
    cells = np.repeat(cells, 3, axis=-1).astype(np.uint8)
    approved = np.kron(cells, np.ones((32, 32, 1), np.uint8))
    printed = np.kron(cells, np.ones((64, 64, 1), np.uint8))
    assert judge_fidelity(ArrayPixels(approved), ArrayPixels(printed)).verdict == "pass"


def test_a_strict_check_of_a_pattern_that_repeats_finds_no_false_shift() -> None:
    check = (np.indices((512, 512)).sum(axis=0) // 32 % 2 * 200 + 20).astype(np.uint8)
    check = np.repeat(check[..., None], 3, axis=-1)
    report = judge_fidelity(
        ArrayPixels(check), ArrayPixels(np.kron(check, np.ones((4, 4, 1))).astype(np.uint8))
    )
    assert report.value("shift") == 0


def test_clear_artwork_that_became_opaque_fails() -> None:
    clear = np.zeros((512, 512, 4), np.uint8)
    clear[128:384, 128:384] = (200, 40, 40, 255)
    filled = np.kron(clear, np.ones((4, 4, 1), np.uint8))
    assert judge_fidelity(ArrayPixels(clear), ArrayPixels(filled)).verdict == "pass"
    filled[..., 3] = 255
    assert judge_fidelity(ArrayPixels(clear), ArrayPixels(filled)).verdict == "fail"


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_figure_that_is_no_number_fails(bad: float) -> None:
    assert Figure("gmsd", bad).verdict == "fail"


def test_the_report_says_value_limits_and_verdict_of_each_check() -> None:
    said = judge(honest()).to_json()
    assert said["verdict"] == "pass"
    assert {figure["key"] for figure in said["figures"]} >= {"ms_ssim", "tile_de00", "sharpness"}
    for figure in said["figures"]:
        assert {"words", "unit", "value", "pass_limit", "review_limit", "verdict"} <= set(figure)
