"""The answers, good and bad, as JSON bodies shaped like the real ones."""

from __future__ import annotations

import base64
import itertools
from typing import Any

from tests.fakes.gemini.asked import TOKENS, Asked
from tests.fakes.gemini.pictures import change_picture, draw_picture, encode, size_of

Body = dict[str, Any]
NUMBERS = itertools.count(1)

# mood -> (status code, google.rpc status, message)
ERRORS = {
    "bad_key": (400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."),
    "forbidden": (403, "PERMISSION_DENIED", "Permission denied on resource project."),
    "gone": (404, "NOT_FOUND", "models/x is not found for API version v1."),
    "no_seed": (400, "INVALID_ARGUMENT", "seed is not supported with inline data"),
    "bad_image": (
        400,
        "INVALID_ARGUMENT",
        "The input image contains content that has been blocked",
    ),
    "bad_request": (400, "INVALID_ARGUMENT", "Request contains an invalid argument."),
    "busy": (429, "RESOURCE_EXHAUSTED", "You exceeded your current quota."),
    "timeout": (408, "CANCELLED", "The operation was cancelled."),
    "overloaded": (503, "UNAVAILABLE", "The model is overloaded. Please try again later."),
    "broken": (500, "INTERNAL", "An internal error has occurred."),
    "deadline": (504, "DEADLINE_EXCEEDED", "Deadline expired before operation could complete."),
}
FINISHES = {
    "blocked_image": "IMAGE_SAFETY",
    "prohibited": "PROHIBITED_CONTENT",
    "recitation": "IMAGE_RECITATION",
    "no_image": "NO_IMAGE",
    "unknown_reason": "A_REASON_FROM_NEXT_YEAR",
    "cut_short": "MAX_TOKENS",
    "account": "PUP_LIMITED_DISABLED",
}


def error_body(mood: str) -> tuple[int, Body]:
    code, status, message = ERRORS[mood]
    error: Body = {"code": code, "status": status, "message": message}
    if mood == "busy":
        error["details"] = [
            {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": []},
            {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "2.5s"},
        ]
    return code, {"error": error}


def answer_body(mood: str, asked: Asked) -> Body:
    """A 200 answer in the given mood."""
    if mood == "blocked_prompt":
        return stamp({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}}, asked, images=0)
    if mood == "empty":
        return stamp({}, asked, images=0)
    if mood in FINISHES:
        return stamp(
            {"candidates": [{"finishReason": FINISHES[mood], "index": 0}]}, asked, images=0
        )
    if mood == "text_only":
        return candidates([{"text": "What a lovely idea! Shall I draw it?"}], asked, images=0)
    if mood == "not_a_picture":
        return candidates([blob(b"<html>no picture</html>", "image/png")], asked)
    return candidates(picture_parts(mood, asked), asked)


def picture_parts(mood: str, asked: Asked) -> list[Body]:
    size = size_of(asked.ratio, asked.size)
    if asked.pictures:
        picture = change_picture(asked.pictures[-1], asked.words, size)
    else:
        picture = draw_picture(asked.words, asked.seed or 0, size)
    if mood == "jpeg":  # labelled wrongly, as now and then in real life
        return [blob(encode(picture, "JPEG"), "image/png")]
    final = blob(encode(picture, "PNG"), "image/png")
    sketch = blob(encode(draw_picture("sketch", 1, (256, 256)), "PNG"), "image/png", thought=True)
    if mood == "thoughts":
        return [{"text": "I plan.", "thought": True}, sketch, {"text": "Here it is."}, final]
    if mood == "only_thought":
        return [final | {"thought": True}]
    if mood == "truncated":
        return [blob(encode(picture, "PNG")[:2000], "image/png")]
    return [final]


def blob(data: bytes, mime: str, **more: Any) -> Body:
    return {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}, **more}


def candidates(parts: list[Body], asked: Asked, *, images: int = 1) -> Body:
    parts[-1]["thoughtSignature"] = base64.b64encode(b"a signature").decode()
    content = {"parts": parts, "role": "model"}
    candidate = {"content": content, "finishReason": "STOP", "index": 0}
    return stamp({"candidates": [candidate]}, asked, images=images)


def stamp(body: Body, asked: Asked, *, images: int) -> Body:
    """With the bill and the names that every answer carries."""
    prompt, drawn = (
        len(asked.words.split()) + 258 * len(asked.pictures),
        TOKENS[asked.size] * images,
    )
    usage = {
        "promptTokenCount": prompt,
        "candidatesTokenCount": drawn,
        "totalTokenCount": prompt + drawn,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": prompt}],
    }
    if drawn:
        usage["candidatesTokensDetails"] = [{"modality": "IMAGE", "tokenCount": drawn}]
    number = next(NUMBERS)
    return body | {
        "usageMetadata": usage,
        "modelVersion": f"{asked.model}-fake",
        "responseId": f"fake-{number:06d}",
    }
