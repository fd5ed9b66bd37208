"""`pages`: HTML without a browser. Forms are filled in by the hooks of their inputs, as the shared rules say."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from milepost.checks.surfaces import markup
from milepost.checks.surfaces.answers import Answer
from milepost.checks.surfaces.client import Client
from milepost.checks.surfaces.transcript import Mismatch, shown, told

REDIRECTS, MOST_REDIRECTS = (301, 302, 303, 307, 308), 5
LINKS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "video": "src", "audio": "src"}


class Page:
    """What came for an address, redirects followed."""

    def __init__(self, client: Client, answer: Answer) -> None:
        self._client = client
        self.answer = answer
        self.status = answer.status
        self.path = answer.path
        self.text = answer.text
        self._root = markup.parse(answer.text)

    @property
    def title(self) -> str:
        return next((element.text for element in self._root.all() if element.tag == "title"), "")

    def has(self, hook: str) -> bool:
        return bool(markup.hooked(self._root, hook))

    def texts(self, hook: str) -> list[str]:
        """What a reader sees of each element with that hook."""
        return [element.text for element in markup.hooked(self._root, hook)]

    def text_of(self, hook: str) -> str:
        return self._one(hook).text

    def attribute(self, hook: str, name: str) -> str:
        return self._one(hook).attributes.get(name, "")

    def value(self, hook: str) -> str:
        return markup.value_of(self._one(hook))

    def chart(self, name: str) -> Any:
        """The machine-readable twin of a chart."""
        element = self._one(f"chart-data-{name}")
        try:
            return told(json.loads(element.source))
        except ValueError as error:
            raise self._mismatch(f"The data of the chart {name} aren't JSON: {error}.", came=shown(element.source)) from None

    def fill(self, values: Mapping[str, str]) -> "Page":
        """Send the form that has these inputs, all other ones as they are."""
        form = self._form_of(next(iter(values)))
        return self._send(form, values, leave_out=())

    def fill_without_csrf(self, values: Mapping[str, str]) -> "Page":
        """The same without the hidden inputs and in the same session: it has to be refused."""
        form = self._form_of(next(iter(values)))
        return self._send(form, values, leave_out=_hidden(form))

    def click(self, hook: str) -> "Page":
        """Follow a link, or send the form of a button."""
        element = self._one(hook)
        if element.tag == "a":
            return _open(self._client, urljoin(self.path, element.attributes.get("href", "")))
        return self._press(hook, with_hidden=True)

    def click_without_csrf(self, hook: str) -> "Page":
        """Send the form of a button without its hidden inputs: it has to be refused."""
        return self._press(hook, with_hidden=False)

    def is_well_made(self) -> "Page":
        """A language, a title, a viewport, a label for each input, and nothing from other hosts."""
        elements = list(self._root.all())
        if not any(element.tag == "html" and element.attributes.get("lang") for element in elements):
            raise self._mismatch("The page should say its language.", expected='<html lang="...">')
        if not self.title:
            raise self._mismatch("The page should have a title.", expected="<title>...</title>")
        if not any(element.tag == "meta" and element.attributes.get("name") == "viewport" for element in elements):
            raise self._mismatch("The page should fit small screens.", expected='<meta name="viewport" ...>')
        for element in markup.unlabelled(self._root):
            name = element.attributes.get(markup.HOOK) or element.attributes.get("name", "")
            raise self._mismatch(f"The input `{name}` has no label.", expected="<label>")
        for element in elements:
            host = urlsplit(element.attributes.get(LINKS.get(element.tag, ""), "")).netloc
            if host and host != urlsplit(self._client.server.url).netloc:
                raise self._mismatch("The page loads something from another host.", came=host)
        return self

    def _form_of(self, hook: str) -> markup.Element:
        form = self._one(hook).within("form")
        if form is None:
            raise self._mismatch(f"The input `{hook}` stands in no form.", expected="<form>")
        return form

    def _press(self, hook: str, *, with_hidden: bool) -> "Page":
        button = self._one(hook)
        form = button if button.tag == "form" else button.within("form")
        if form is None:
            raise self._mismatch(f"`{hook}` is no link, and stands in no form.", came=f"<{button.tag}>")
        name = button.attributes.get("name")
        more = [(name, button.attributes.get("value", ""))] if name else []
        return self._send(form, {}, leave_out=() if with_hidden else _hidden(form), more=more)

    def _send(
        self, form: markup.Element, values: Mapping[str, str], leave_out: Any, more: list[tuple[str, str]] | None = None
    ) -> "Page":
        named = {self._name_of(hook): value for hook, value in values.items()}
        fields = [(name, value) for name, value in markup.values_of(form) if name not in named and name not in leave_out]
        fields += [*named.items(), *(more or [])]
        target = urljoin(self.path, form.attributes.get("action") or self.path)
        if form.attributes.get("method", "get").lower() == "get":
            return _open(self._client, target, query=fields)
        headers = {"Referer": self._client.server.url + self.path}
        return _follow(self._client, self._client.post(target, form=_grouped(fields), headers=headers))

    def _name_of(self, hook: str) -> str:
        name = self._one(hook).attributes.get("name", "")
        if not name:
            raise self._mismatch(f"The input `{hook}` has no name, so a form can't send it.", expected='name="..."')
        return name

    def _one(self, hook: str) -> markup.Element:
        found = markup.hooked(self._root, hook)
        if not found:
            raise self._mismatch(f"There is no element `{hook}` on the page {self.path}.", expected=f'data-testid="{hook}"')
        return found[0]

    def _mismatch(self, message: str, *, expected: str = "", came: str = "") -> Mismatch:
        return self.answer.mismatch(message, expected=expected, came=came)


class Pages:
    """One session: cookies are kept from page to page."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def open(self, path: str, query: Mapping[str, Any] = {}) -> Page:
        return _open(self._client, path, query=query)

    def log_in(self, user: Any) -> Page:
        """By the form at /login."""
        page = self.open("/login")
        return page.fill({"login-email": user.email, "login-password": user.password})

    def another(self) -> "Pages":
        """Somebody else's session."""
        return Pages(self._client.session())

    @property
    def http(self) -> Client:
        """The client of this session."""
        return self._client


def _hidden(form: markup.Element) -> list[str]:
    return [e.attributes.get("name", "") for e in form.all() if e.attributes.get("type", "").lower() == "hidden"]


def _open(client: Client, target: str, *, query: Any = ()) -> Page:
    parts = urlsplit(target)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query and not query else "")
    return _follow(client, client.get(path, query=query))


def _follow(client: Client, answer: Answer) -> Page:
    for _ in range(MOST_REDIRECTS):
        if answer.status not in REDIRECTS:
            return Page(client, answer)
        target = urlsplit(urljoin(client.server.url + answer.path, answer.headers.get("location", "")))
        if target.netloc != urlsplit(client.server.url).netloc:
            raise answer.mismatch("The redirect leads to another host.", came=answer.headers.get("location", ""))
        path = target.path + (f"?{target.query}" if target.query else "")
        again = answer.status in (307, 308)
        answer = client.request(answer.method if again else "GET", path)
    raise answer.mismatch(f"More than {MOST_REDIRECTS} redirects follow each other.")


def _grouped(fields: list[tuple[str, str]]) -> dict[str, Any]:
    """A name that comes more than once keeps all its values."""
    grouped: dict[str, Any] = {}
    for name, value in fields:
        grouped.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in grouped.items()}


@pytest.fixture
def pages(http: Client) -> Pages:
    return Pages(http.session())
