"""Pictures that a model might have drawn: from the words and the seed, cut off at the edges."""

from __future__ import annotations

import colorsys
import hashlib
import io
import random

from PIL import Image, ImageChops, ImageDraw

BASE = {"1K": 1024, "2K": 2048, "4K": 4096}


def size_of(ratio: str, size: str) -> tuple[int, int]:
    """Pixels of a ratio at a size; multiples of 16 with about the area of the square."""
    across, down = (int(part) for part in ratio.split(":"))
    side = BASE[size]
    width = side * (across / down) ** 0.5
    height = side * (down / across) ** 0.5
    return max(16, round(width / 16) * 16), max(16, round(height / 16) * 16)


def draw_picture(words: str, seed: int, size: tuple[int, int]) -> Image.Image:
    """Flowers on a ground that grows lighter sideways: it does not tile, as in real life."""
    rng = random.Random(hashlib.sha256(f"{words}|{seed}".encode()).digest())
    width, height = size
    hue = rng.random()
    picture = Image.new("RGB", size, colour(hue, 0.45, 0.35))
    slope = Image.linear_gradient("L").rotate(90).resize(size).convert("RGB")
    picture = Image.blend(picture, slope, 0.08)
    pen = ImageDraw.Draw(picture)
    unit = min(size)
    for _ in range(40):
        x, y, radius = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0.03, 0.07) * unit
        petals = colour(hue + rng.uniform(0.3, 0.6), 0.8, 0.95)
        draw_flower(pen, x, y, radius, petals)
    return picture


def draw_flower(pen: ImageDraw.ImageDraw, x: float, y: float, radius: float, fill: str) -> None:
    half = radius * 0.62
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7)):
        cx, cy = x + dx * radius, y + dy * radius
        pen.ellipse((cx - half, cy - half, cx + half, cy + half), fill=fill)
    pen.ellipse((x - half, y - half, x + half, y + half), fill="#4a2a12")


def colour(hue: float, saturation: float, value: float) -> str:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1, saturation, value)
    return f"#{int(red * 255):02x}{int(green * 255):02x}{int(blue * 255):02x}"


def change_picture(data: bytes, words: str, size: tuple[int, int]) -> Image.Image:
    """The given picture in other colours: an edit keeps the drawing."""
    turn = hashlib.sha256(words.encode()).digest()[0]
    hue, saturation, value = Image.open(io.BytesIO(data)).convert("HSV").resize(size).split()
    turned = ImageChops.add_modulo(hue, Image.new("L", size, turn))
    return Image.merge("HSV", (turned, saturation, value)).convert("RGB")


def encode(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **({"compress_level": 1} if kind == "PNG" else {"quality": 92}))
    return out.getvalue()
