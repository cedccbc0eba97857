"""A small client of the factory API over HTTP; needs nothing but Python."""

from __future__ import annotations

import hashlib
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

JSON = dict[str, Any]
CHUNK = 1024 * 1024


class Refused(Exception):
    """The API answered with a problem; ``code`` and ``allowed`` are its own words."""

    def __init__(self, status: int, problem: JSON) -> None:
        self.status = status
        self.code = str(problem.get("code", "error"))
        self.allowed: list[str] = list(problem.get("allowed", []))
        super().__init__(f"{status} {self.code}: {problem.get('detail', '')}")


class WrongBytes(Exception):
    """A downloaded file is not the one it is named after."""


class FactoryClient:
    """One factory's view of its orders. Raises Refused, and OSError when nobody answers."""

    def __init__(self, base_url: str, key: str, *, timeout: float = 60.0) -> None:
        if not base_url.startswith(("http://", "https://")):
            raise ValueError(f"not a web address: {base_url}")
        self.base_url = base_url.rstrip("/")
        self._key = key
        self._timeout = timeout

    def get(self, path: str, **query: str) -> JSON:
        address = f"{path}?{urllib.parse.urlencode(query)}" if query else path
        return self._json(self._open("GET", address))

    def post(self, path: str, body: JSON | None = None, *, once: str) -> JSON:
        """``once`` is the Idempotency-Key: a lost answer may be asked for again."""
        data = json.dumps(body or {}).encode()
        return self._json(self._open("POST", path, data, {"Idempotency-Key": once}))

    def orders(self) -> Iterator[JSON]:
        """Every order that is not over, page by page."""
        after = ""
        while True:
            page = self.get("work-orders/", open="true", limit="50", after=after)
            yield from page["data"]
            if not page["page"]["has_more"]:
                return
            after = page["page"]["next"]

    def read(self, path: str) -> bytes:
        with self._open("GET", path) as answer:
            return bytes(answer.read())

    def download(self, path: str, target: Path, *, sha256: str) -> None:
        """Saves a file and checks it against its name. Raises WrongBytes, leaving nothing."""
        digest = hashlib.sha256()
        target.parent.mkdir(parents=True, exist_ok=True)
        with self._open("GET", path) as answer, target.open("wb") as file:
            while chunk := answer.read(CHUNK):
                digest.update(chunk)
                file.write(chunk)
        if digest.hexdigest() != sha256:
            target.unlink()
            raise WrongBytes(f"{target.name} is not the file {sha256[:12]}…")

    def _open(
        self, method: str, path: str, data: bytes | None = None, extra: dict[str, str] | None = None
    ) -> Any:
        headers = {
            "Authorization": f"Bearer {self._key}",
            "Content-Type": "application/json",
            "User-Agent": "seedloom-factory/1",
            **(extra or {}),
        }
        request = urllib.request.Request(  # noqa: S310  (http or https: checked on the way in)
            f"{self.base_url}/api/v1/{path}", data=data, headers=headers, method=method
        )
        try:
            return urllib.request.urlopen(request, timeout=self._timeout)  # noqa: S310
        except urllib.error.HTTPError as error:
            with error:
                raise Refused(error.code, _problem(error.read())) from None

    @staticmethod
    def _json(answer: Any) -> JSON:
        with answer:
            return dict(json.loads(answer.read()))


def _problem(body: bytes) -> JSON:
    try:
        return dict(json.loads(body))
    except ValueError:
        return {"detail": "the answer was not a problem document"}
