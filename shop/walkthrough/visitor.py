"""A browser without JavaScript: cookies, forms, uploads. Speaks to any running store."""

from __future__ import annotations

import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.response import addinfourl

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from shop.walkthrough.pages import Form, Page, PageError, read_page

TIMEOUT = 60.0


class Visitor:
    """One shopper's browser at ``base_url``."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(CookieJar()), urllib.request.ProxyHandler({})
        )

    def get(self, address: str) -> Page:
        """A page. Raises PageError unless it answers 200."""
        answer, body = self._open(self._request(address))
        return self._page(answer, body)

    def fetch(self, address: str) -> bytes:
        """A file's bytes. Raises PageError."""
        _, body = self._open(self._request(address))
        return body

    def submit(
        self, form: Form, *, files: Mapping[str, Sequence[Path]] | None = None, **values: str
    ) -> Page:
        """Sends a form as its button would; follows the redirect. Raises PageError."""
        data: dict[str, object] = {**form.values, **values}
        if form.method == "get":
            query = urllib.parse.urlencode({k: str(v) for k, v in data.items()})
            return self.get(f"{form.action.split('?')[0]}?{query}")
        for name, paths in (files or {}).items():
            data[name] = [SimpleUploadedFile(p.name, p.read_bytes()) for p in paths]
        request = self._request(form.action)
        request.data = encode_multipart(BOUNDARY, data)
        request.add_header("Content-Type", MULTIPART_CONTENT)
        request.add_header("Referer", form.action)
        answer, body = self._open(request)
        return self._page(answer, body)

    def wait(
        self,
        address: str,
        until: Callable[[Page], bool],
        *,
        seconds: float = 120,
        every: float = 0.1,
    ) -> Page:
        """Reloads a page until it shows what is waited for. Raises PageError in the end."""
        end = time.monotonic() + seconds
        while True:
            page = self.get(address)
            if until(page):
                return page
            if time.monotonic() > end:
                raise PageError(f"{address} did not get ready in {seconds:g} s: {page.summary()}")
            time.sleep(every)

    def _request(self, address: str) -> urllib.request.Request:
        url = urllib.parse.urljoin(self.base_url + "/", address)
        if not url.startswith(("http://", "https://")):
            raise PageError(f"{address} is not an address of a store")
        return urllib.request.Request(url)  # noqa: S310  (the scheme was just checked)

    def _open(self, request: urllib.request.Request) -> tuple[addinfourl, bytes]:
        try:
            with self._opener.open(request, timeout=TIMEOUT) as answer:
                return answer, answer.read()
        except urllib.error.HTTPError as error:
            page = read_page(
                url=request.full_url, status=error.code, text=error.read().decode(errors="replace")
            )
            raise PageError(f"{request.full_url} answers {page.summary()}") from error
        except OSError as error:
            raise PageError(f"nothing answers at {request.full_url}: {error}") from error

    @staticmethod
    def _page(answer: addinfourl, body: bytes) -> Page:
        return read_page(
            url=answer.geturl(), status=answer.status or 200, text=body.decode(errors="replace")
        )
