"""The only file that speaks to Google's SDK: an ``Ask`` out, an ``Answer`` or an error back."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
from google import genai
from google.genai import errors, types

from designer.engines.base import ReferenceImage
from designer.engines.gemini.config import REMEDY, GeminiConfig
from designer.engines.gemini.faults import Fault, translate_fault
from designer.engines.gemini.refusals import DREW, refusal
from designer.errors import EngineBusy, EngineError, EngineFailed, EngineOff

SDK_VERSION = genai.__version__
HEALTH_TIMEOUT = 10.0  # seconds
Part = ReferenceImage | str


@dataclass(frozen=True, slots=True)
class Ask:
    """One picture to ask for; ``size`` is empty for a model that takes none."""

    model: str
    parts: tuple[Part, ...]
    seed: int | None  # signed 32-bit, not negative
    ratio: str
    size: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The picture as it came, and what is worth keeping beside it."""

    data: bytes
    model_version: str
    response_id: str
    finish_reason: str
    words: str
    usage: dict[str, Any] = field(default_factory=dict)


def connect(config: GeminiConfig, *, credentials: Any = None) -> genai.Client:
    """A client that never retries by itself: our own worker does, and each try may be billed."""
    if not config.is_set:
        raise EngineOff(f"Gemini is not connected. {REMEDY}")
    options = types.HttpOptions(
        base_url=config.base_url or None,
        timeout=int(config.timeout * 1000),
        retry_options=types.HttpRetryOptions(attempts=1),
    )
    if config.api_key:
        return genai.Client(enterprise=False, api_key=config.api_key, http_options=options)
    return genai.Client(
        enterprise=True,
        project=config.project,
        location=config.location,
        credentials=credentials,
        http_options=options,
    )


class Wire:
    """One client per process, kept alive: a client that is garbage-collected closes its sockets.

    Safe to share between threads; a forked child builds its own.
    """

    def __init__(
        self, config: GeminiConfig, make_client: Callable[[GeminiConfig], genai.Client] = connect
    ) -> None:
        self._config = config
        self._make_client = make_client
        self._lock = threading.Lock()
        self._client: genai.Client | None = None
        self._pid = 0

    @property
    def client(self) -> genai.Client:
        with self._lock:
            if self._client is None or self._pid != os.getpid():
                self._client, self._pid = self._make_client(self._config), os.getpid()
            return self._client

    def draw(self, ask: Ask) -> Answer:
        """One picture, asked for once. Raises EngineError."""
        client = self.client
        with only_our_errors():
            response = client.models.generate_content(
                model=ask.model,
                contents=types.Content(role="user", parts=[to_part(part) for part in ask.parts]),
                config=types.GenerateContentConfig(
                    response_modalities=["TEXT", "IMAGE"],
                    image_config=types.ImageConfig(
                        aspect_ratio=ask.ratio, image_size=ask.size or None
                    ),
                    seed=ask.seed,
                    # Going on by itself would be a second bill.
                    automatic_continuation=False,
                    automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
                ),
            )
            return read_answer(response)

    def find_model(self, name: str) -> None:
        """Asks whether the model is there, which costs nothing. Raises EngineError."""
        client = self.client
        with only_our_errors():
            options = types.HttpOptions(timeout=int(HEALTH_TIMEOUT * 1000))
            client.models.get(model=name, config=types.GetModelConfig(http_options=options))


def to_part(part: Part) -> types.Part:
    if isinstance(part, str):
        return types.Part.from_text(text=part)
    return types.Part.from_bytes(data=part.data, mime_type=part.mime)


@contextmanager
def only_our_errors() -> Iterator[None]:
    """Whatever the SDK and its HTTP client raise, as one of ours; the vendor's text stays out.

    Timeouts and broken connections are not the SDK's own errors, and a body that is no JSON comes
    as a ValueError.
    """
    try:
        yield
    except EngineError:
        raise
    except errors.APIError as error:
        fault = Fault(error.code or 0, error.status or "", error.message or "", error.details)
        raise translate_fault(fault) from error
    except httpx2.TimeoutException as error:
        raise EngineBusy("Gemini took too long. We try again, or choose Loom.") from error
    except httpx2.TransportError as error:
        raise EngineFailed("The line to Gemini broke. We try again, or choose Loom.") from error
    except Exception as error:
        raise EngineFailed("Gemini's answer could not be read. Try again.") from error


def read_answer(response: types.GenerateContentResponse) -> Answer:
    """The picture in a response. Raises PromptBlocked for each shape of a refusal."""
    feedback = response.prompt_feedback
    if not response.candidates:
        raise refusal(name_of(feedback.block_reason if feedback else None) or "NO_IMAGE")
    candidate = response.candidates[0]
    reason = name_of(candidate.finish_reason)
    parts = (candidate.content.parts if candidate.content else None) or []
    if reason not in DREW:
        raise refusal(reason)
    data, words = last_picture(parts), last_words(parts)
    if not data:
        raise refusal("TEXT_ONLY" if words else "NO_IMAGE")
    return Answer(
        data=data,
        model_version=response.model_version or "",
        response_id=response.response_id or "",
        finish_reason=reason,
        words=words,
        usage=read_usage(response.usage_metadata),
    )


def name_of(reason: Any) -> str:
    """The vendor's name for a reason, also for one that this SDK has never heard of."""
    return str(getattr(reason, "value", reason) or "")


def last_picture(parts: Sequence[types.Part]) -> bytes:
    """The last picture that is not a thought, else the last there is, else nothing.

    A thinking model shows its sketches first, marked as thoughts; now and then it marks the only
    picture so.
    """
    pictures = [
        (bool(part.thought), part.inline_data.data)
        for part in parts
        if part.inline_data and part.inline_data.data
    ]
    final = [data for thought, data in pictures if not thought]
    return (final or [data for _, data in pictures] or [b""])[-1]


def last_words(parts: Sequence[types.Part]) -> str:
    return " ".join(part.text for part in parts if part.text and not part.thought).strip()


def read_usage(usage: types.GenerateContentResponseUsageMetadata | None) -> dict[str, Any]:
    """The bill, as plain JSON; empty when none came."""
    return usage.model_dump(mode="json", exclude_none=True) if usage else {}
