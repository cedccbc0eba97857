"""The HTTP side: one thread per request, a log of what came, a list of moods still to show."""

from __future__ import annotations

import contextlib
import json
import re
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from tests.fakes.gemini.asked import SIZES, Asked, BadRequestError, read_asked
from tests.fakes.gemini.replies import ERRORS, answer_body, error_body

GENERATE = re.compile(
    r"/v1(?:beta1?)?/(?:projects/[^/]+/locations/[^/]+/publishers/google/)?"
    r"models/([\w.-]+)(:generateContent)?"
)
SLOW_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Logged:
    """A request as it came. ``asked`` is None for a look-up or one that was not understood."""

    method: str
    path: str
    headers: dict[str, str]
    asked: Asked | None


@dataclass(slots=True)
class FakeGemini:
    """``with FakeGemini() as fake:`` then point the SDK at ``fake.url``.

    ``mood`` is how it answers from now on, ``next_moods`` how it answers the next requests first:
    good, jpeg, thoughts, only_thought, blocked_prompt, blocked_image, prohibited, recitation,
    no_image, unknown_reason, cut_short, account, text_only, empty, not_a_picture, truncated, busy,
    timeout, overloaded, deadline, broken, bad_key, forbidden, gone, no_seed, bad_image,
    bad_request, slow, garbage, closed.
    """

    port: int = 0
    mood: str = "good"
    next_moods: deque[str] = field(default_factory=deque)
    requests: list[Logged] = field(default_factory=list)
    most_at_once: int = 0
    _now: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _server: ThreadingHTTPServer | None = None
    _thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        handler = type("Handler", (Handler,), {"fake": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server
        assert self._thread
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def asked(self) -> list[Asked]:
        """The pictures that were asked for, oldest first."""
        return [one.asked for one in self.requests if one.asked]

    def take_mood(self) -> str:
        with self._lock:
            return self.next_moods.popleft() if self.next_moods else self.mood

    def log(self, logged: Logged) -> None:
        with self._lock:
            self.requests.append(logged)

    @contextlib.contextmanager
    def counted(self) -> Any:
        with self._lock:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1


class Handler(BaseHTTPRequestHandler):
    fake: FakeGemini
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        found = GENERATE.fullmatch(self.path.partition("?")[0])
        self.fake.log(Logged("GET", self.path, dict(self.headers), None))
        mood = self.fake.take_mood()
        if self.refuse(mood, found[1] if found else ""):
            return
        assert found
        self.send(200, {"name": f"models/{found[1]}", "displayName": found[1]})

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        text = self.rfile.read(length)
        with self.fake.counted():
            self.answer(text)

    def answer(self, text: bytes) -> None:
        found = GENERATE.fullmatch(self.path.partition("?")[0])
        model = found[1] if found else ""
        asked, complaint = None, ""
        if model in SIZES:
            try:
                asked = read_asked(model, json.loads(text))
            except BadRequestError as error:
                complaint = str(error)
        self.fake.log(Logged("POST", self.path, dict(self.headers), asked))
        mood = self.fake.take_mood()
        if self.refuse(mood, model):
            return
        if asked is None:
            body = {"code": 400, "status": "INVALID_ARGUMENT", "message": complaint}
            self.send(400, {"error": body})
        elif mood == "no_seed" and asked.seed is not None:
            self.send(*error_body("no_seed"))
        else:
            self.send(200, answer_body(mood, asked))

    def refuse(self, mood: str, model: str) -> bool:
        """True when it was answered with a failure, or not at all."""
        if not self.headers.get("x-goog-api-key") and not self.headers.get("Authorization"):
            mood = "forbidden"
        if mood == "slow":
            time.sleep(SLOW_SECONDS)
        if mood == "closed":
            self.close_connection = True
            self.connection.close()
        elif mood == "garbage":
            self.send_bytes(200, b"<html>oops")
        elif mood in ERRORS and mood != "no_seed":
            self.send(*error_body(mood))
        elif model not in SIZES:
            self.send(*error_body("gone"))
        else:
            return False
        return True

    def send(self, code: int, body: dict[str, Any]) -> None:
        self.send_bytes(code, json.dumps(body).encode())

    def send_bytes(self, code: int, data: bytes) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.send_response(code)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Silent: what came is in ``fake.requests``."""
