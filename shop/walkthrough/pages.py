"""Reading a page as a browser without JavaScript does: its forms, links and pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin


class PageError(Exception):
    """The page is not what a shopper would find at this step; says what was looked for."""


@dataclass(slots=True)
class Form:
    """A form with the values that a browser would send."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """What came back. ``url`` is the address after redirects."""

    url: str
    status: int
    text: str
    forms: list[Form] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def form(self, part: str, *, having: str = "") -> Form:
        """The first form whose action contains ``part`` (and has the field). Raises PageError."""
        for form in self.forms:
            if part in form.action and (not having or having in form.values | form.choices):
                return form
        raise PageError(f"{self.url} has no form for {part}; it answers {self.summary()}")

    def link(self, part: str) -> str:
        """The first link that contains ``part``. Raises PageError."""
        for link in self.links:
            if part in link:
                return link
        raise PageError(f"{self.url} has no link to {part}; it answers {self.summary()}")

    def summary(self) -> str:
        """The error messages of the page, else its length, for a useful complaint."""
        reader = _Messages()
        reader.feed(self.text)
        return f"HTTP {self.status}: {' '.join(reader.found)[:300] or f'{len(self.text)} letters'}"


def read_page(*, url: str, status: int, text: str) -> Page:
    page = Page(url, status, text)
    _Reader(page).feed(text)
    return page


class _Reader(HTMLParser):
    """Collects forms, links and pictures; addresses become absolute."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.form: Form | None = None
        self.by_id: dict[str, Form] = {}
        self.select = ""
        self.textarea = ""
        self.first_option = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = {name: value or "" for name, value in attrs}
        if tag == "form":
            action = urljoin(self.page.url, at.get("action", ""))
            self.form = Form(action, at.get("method", "get").lower())
            self.page.forms.append(self.form)
            self.by_id[at.get("id", "")] = self.form
        elif tag == "a" and "href" in at:
            self.page.links.append(urljoin(self.page.url, at["href"]))
        elif tag == "img" and at.get("src"):
            self.page.pictures.append(urljoin(self.page.url, at["src"]))
        else:
            self._control(tag, at)

    def _control(self, tag: str, at: dict[str, str]) -> None:
        form = self.by_id.get(at["form"]) if at.get("form") else self.form
        name = at.get("name", "")
        if tag == "option" and self.select and self.form:
            self._option(at)
        elif form is None or not name:
            return
        elif tag == "select":
            self.select, self.first_option = name, True
        elif tag == "textarea":
            form.values[name], self.textarea = "", name
        elif tag == "button" or (tag == "input" and at.get("type") == "submit"):
            form.buttons.append((name, at.get("value", "")))
        elif tag == "input":
            self._input(form, name, at)

    def _input(self, form: Form, name: str, at: dict[str, str]) -> None:
        kind = at.get("type", "text")
        if kind in ("radio", "checkbox"):
            form.choices.setdefault(name, []).append(at.get("value", "on"))
            if "checked" in at:
                form.values[name] = at.get("value", "on")
        elif kind != "file":
            form.values[name] = at.get("value", "")
        else:
            form.choices.setdefault(name, [])

    def _option(self, at: dict[str, str]) -> None:
        assert self.form is not None
        self.form.choices.setdefault(self.select, []).append(at.get("value", ""))
        if self.first_option or "selected" in at:
            self.form.values[self.select] = at.get("value", "")
            self.first_option = False

    def handle_data(self, data: str) -> None:
        if self.textarea and self.form:
            self.form.values[self.textarea] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None
        elif tag == "select":
            self.select = ""
        elif tag == "textarea":
            self.textarea = ""


class _Messages(HTMLParser):
    """Text inside elements that tell of a problem."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = dict(attrs)
        wrong = {"wrong", "bad", "errorlist"} & set((at.get("class") or "").split())
        if self.depth or wrong or at.get("role") == "alert":
            self.depth += tag not in ("input", "img", "br", "use", "path")

    def handle_endtag(self, tag: str) -> None:
        self.depth = max(0, self.depth - 1)

    def handle_data(self, data: str) -> None:
        if self.depth and data.strip():
            self.found.append(data.strip())
