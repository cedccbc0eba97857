"""A request read as the real API reads it: both casings, and 400 where it says 400."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

RATIOS = (
    "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4",
    "9:16", "16:9", "21:9", "1:4", "4:1", "1:8", "8:1",
)  # fmt: skip
SIZES = {
    "gemini-nano-banana-2.1": ("1K", "2K", "4K"),
    "gemini-3-pro-image": ("1K", "2K", "4K"),
    "gemini-3.1-flash-lite-image": (),
}
TOKENS = {"1K": 1120, "2K": 1680, "4K": 2520}
MAGIC = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff", "image/webp": b"RIFF"}


class BadRequestError(Exception):
    """The real API would answer 400 with this message."""


@dataclass(frozen=True, slots=True)
class Asked:
    model: str
    words: str
    pictures: tuple[bytes, ...]
    seed: int | None
    ratio: str
    size: str
    body: dict[str, Any]


def either(thing: dict[str, Any], camel: str, default: Any = None) -> Any:
    """The SDK sends outer keys in camelCase and nested dumps in snake_case."""
    snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in camel)
    return thing.get(camel, thing.get(snake, default))


def read_asked(model: str, body: dict[str, Any]) -> Asked:
    settings = either(body, "generationConfig", {})
    image = either(settings, "imageConfig", {})
    parts = [part for content in body["contents"] for part in content["parts"]]
    if any(content.get("role") == "model" for content in body["contents"]):
        check_signatures(body["contents"])
    asked = Asked(
        model=model,
        words="\n".join(part["text"] for part in parts if "text" in part),
        pictures=tuple(read_picture(either(p, "inlineData")) for p in parts if is_picture(p)),
        seed=settings.get("seed"),
        ratio=either(image, "aspectRatio", "1:1"),
        size=either(image, "imageSize") or "1K",
        body=body,
    )
    check(asked, settings, named_size=either(image, "imageSize"))
    return asked


def is_picture(part: dict[str, Any]) -> bool:
    return either(part, "inlineData") is not None


def read_picture(blob: dict[str, Any]) -> bytes:
    data = base64.b64decode(blob["data"].replace("-", "+").replace("_", "/"))
    mime = either(blob, "mimeType")
    if not data.startswith(MAGIC.get(mime, b"\0none")):
        raise BadRequestError(f"Unable to process input image: it is not {mime}.")
    return data


def check(asked: Asked, settings: dict[str, Any], *, named_size: str | None) -> None:
    if asked.seed is not None and not -(2**31) <= asked.seed < 2**31:
        raise BadRequestError(
            f"Invalid value at 'generation_config.seed' (TYPE_INT32), {asked.seed}"
        )
    if settings.get("candidateCount", 1) != 1:
        raise BadRequestError("Multiple candidates is not enabled for this model")
    if asked.ratio not in RATIOS:
        raise BadRequestError("Invalid value at 'generation_config.image_config.aspect_ratio'")
    if named_size is not None and named_size not in SIZES[asked.model]:
        raise BadRequestError("Invalid value at 'generation_config.image_config.image_size'")
    if "temperature" in settings or either(settings, "responseSchema"):
        raise BadRequestError("This model does not support this parameter")
    if "IMAGE" not in either(settings, "responseModalities", ()):
        raise BadRequestError("The requested combination of response modalities is not supported")


def check_signatures(contents: list[dict[str, Any]]) -> None:
    for at, content in enumerate(contents):
        for index, part in enumerate(content["parts"]):
            if content.get("role") == "model" and not either(part, "thoughtSignature"):
                raise BadRequestError(
                    "Image part is missing a thought_signature in content position "
                    f"{at}, part position {index}"
                )
