"""`browser`: what a person sees and does in a window, through the hooks of the page."""

import contextlib
import json
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.markup import HOOK
from milepost.checks.surfaces.server import Server
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note, shown, told

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

SECONDS = 5.0
ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage")

Within = Mapping[str, str]
ANYWHERE: Within = MappingProxyType({})


class Window:
    """A window with cookies of its own. All methods wait for what they ask for."""

    def __init__(self, page: "Page", server: Server) -> None:
        self.page = page
        self._server = server
        self._wrong: list[str] = []
        self._lenient = False
        page.set_default_timeout(SECONDS * 1000)
        page.on("pageerror", lambda error: self._wrong.append(f"A script error that nobody caught: {error}"))
        page.on("request", self._look_at_request)

    @property
    def path(self) -> str:
        return urlsplit(self.page.url).path

    def go(self, path: str) -> "Window":
        from playwright.sync_api import Error

        self._note(f"open {path}")
        try:
            self.page.goto(self._server.url + path)
        except Error as error:
            cause = self._server.why_silent(error.message.splitlines()[0])
            log = self._server.last_lines
            raise Mismatch(f"The page {path} can't be opened.", expected="a page", cause=cause, log=log) from None
        return self

    def reload(self) -> None:
        self._note("reload")
        self.page.reload()

    def sees(
        self, hook: str, *, text: str = "", count: int | None = None, seconds: float = SECONDS, within: Within = ANYWHERE
    ) -> None:
        """An element with that hook and text is visible; exactly `count` of them where that is given."""
        wanted = f"{count if count is not None else 'at least one'} `{hook}`" + (f" with the text {text!r}" if text else "")

        def fits() -> bool:
            there = len(self._visible(hook, text, within))
            return there > 0 if count is None else there == count

        if not self._wait(fits, seconds):
            raise self._mismatch(f"There should be {wanted} on the page {self.path}.", hook, expected=wanted)

    def sees_no(self, hook: str, *, text: str = "", seconds: float = SECONDS, within: Within = ANYWHERE) -> None:
        self.sees(hook, text=text, count=0, seconds=seconds, within=within)

    def text(self, hook: str, within: Within = ANYWHERE) -> str:
        return str(self._act(hook, within, lambda element: " ".join(element.inner_text().split())))

    def texts(self, hook: str, within: Within = ANYWHERE) -> list[str]:
        """Of all that are there now."""
        return [" ".join(element.inner_text().split()) for element in self._all(hook, "", within).all()]

    def attribute(self, hook: str, name: str, within: Within = ANYWHERE) -> str:
        return str(self._act(hook, within, lambda element: element.get_attribute(name) or ""))

    def value(self, hook: str, within: Within = ANYWHERE) -> str:
        return str(self._act(hook, within, lambda element: element.input_value()))

    def fill(self, hook: str, text: str, within: Within = ANYWHERE) -> None:
        self._note(f"write {text!r} into {hook}")
        self._act(hook, within, lambda element: element.fill(text))

    def choose(self, hook: str, value: str, within: Within = ANYWHERE) -> None:
        self._note(f"choose {value!r} in {hook}")
        self._act(hook, within, lambda element: element.select_option(value))

    def click(self, hook: str, within: Within = ANYWHERE) -> None:
        self._note(f"click {hook}" + (f" within {dict(within)}" if within else ""))
        self._act(hook, within, lambda element: element.click())

    def focus(self, hook: str, within: Within = ANYWHERE) -> None:
        self._act(hook, within, lambda element: element.focus())

    def press(self, key: str) -> None:
        self._note(f"press {key}")
        self.page.keyboard.press(key)

    def upload(self, hook: str, path: Path) -> None:
        self._note(f"upload {path.name} at {hook}")
        self._act(hook, ANYWHERE, lambda element: element.set_input_files(path))

    def waits_until(
        self, holds: Callable[[], object], seconds: float = SECONDS, saying: str = "The page should change."
    ) -> None:
        if not self._wait(holds, seconds):
            raise Mismatch(saying, expected=f"within {seconds:g} s", came=shown(self.page.inner_text("body"), 600))

    def chart(self, name: str) -> Any:
        """The machine-readable twin of a chart."""
        hook = f"chart-data-{name}"
        source = self._act(hook, ANYWHERE, lambda element: element.text_content() or "", visible=False)
        try:
            return told(json.loads(source))
        except ValueError as error:
            raise Mismatch(f"The data of the chart {name} aren't JSON: {error}.", came=shown(source)) from None

    def log_in(self, user: Any) -> "Window":
        self.go("/login")
        self.fill("login-email", user.email)
        self.fill("login-password", user.password)
        self.click("login-submit")
        self.sees("current-user", text=user.name)
        return self

    def may_go_wrong(self) -> None:
        """From now on script errors are no failure: the test stops the server, or cuts the line."""
        self._lenient = True

    def refuse_errors(self) -> None:
        """Fails the test where a script error came, or another host was asked for something."""
        if self._wrong and not self._lenient:
            raise Mismatch(self._wrong[0], expected="no script error, and no other host")

    def _look_at_request(self, request: Any) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in ("127.0.0.1", "localhost"):
            self._wrong.append(f"The page loads something from another host: {request.url}")

    def _all(self, hook: str, text: str, within: Within) -> "Locator":
        place: Any = self.page
        for outer, outer_text in within.items():
            place = place.locator(f'[{HOOK}="{outer}"]').filter(has_text=outer_text)
        found: Locator = place.locator(f'[{HOOK}="{hook}"]')
        return found.filter(has_text=text) if text else found

    def _visible(self, hook: str, text: str, within: Within) -> list["Locator"]:
        return [element for element in self._all(hook, text, within).all() if element.is_visible()]

    def _act(self, hook: str, within: Within, do: Callable[["Locator"], Any], *, visible: bool = True) -> Any:
        from playwright.sync_api import Error

        try:
            element = self._all(hook, "", within).first
            element.wait_for(state="visible" if visible else "attached")
            return do(element)
        except Error as error:
            cause = error.message.splitlines()[0]
            message = f"`{hook}` can't be used on the page {self.path}."
            raise self._mismatch(message, hook, expected=hook, cause=cause) from None

    def _wait(self, holds: Callable[[], object], seconds: float) -> bool:
        from playwright.sync_api import Error

        until = time.monotonic() + seconds
        while True:
            with contextlib.suppress(Error):  # the page may be changing under us
                if holds():
                    return True
            if time.monotonic() > until:
                return False
            self.page.wait_for_timeout(50)

    def _mismatch(self, message: str, hook: str, *, expected: str, cause: str = "") -> Mismatch:
        there = self.page.locator(f'[{HOOK}="{hook}"]')
        texts = [element.inner_text() for element in there.all()[:5]]
        whole = shown(self.page.inner_text("body"), 600)
        came = f"{there.count()} `{hook}`: {shown(texts, 400)}" if texts else f"no `{hook}`. The page: {whole}"
        return Mismatch(message, expected=expected, came=came, cause=cause, log=self._server.last_lines)

    def _note(self, action: str) -> None:
        note(Exchange(sent=f"in the browser: {action}", came=f"at {self.path}"))


class Windows:
    def __init__(self, browser: "Browser", server: Server) -> None:
        self._browser = browser
        self._server = server
        self._open: list[Window] = []

    def open(self, path: str, *, user: Any = None, width: int = 1280, at: Server | None = None) -> Window:
        """A new window; `user` is logged in by the form first."""
        context = self._browser.new_context(viewport={"width": width, "height": 800})
        window = Window(context.new_page(), at or self._server)
        self._open.append(window)
        if user is not None:
            window.log_in(user)
        return window.go(path)

    def close(self) -> None:
        for window in self._open:
            window.page.context.close()

    def refuse_errors(self) -> None:
        for window in self._open:
            window.refuse_errors()


@pytest.fixture(scope="session")
def chromium(briefing: Briefing) -> Iterator["Browser"]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = briefing.parts.get("browser") or None
        yield playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))


@pytest.fixture
def browser(chromium: "Browser", server: Server) -> Iterator[Windows]:
    server.start()
    windows = Windows(chromium, server)
    try:
        yield windows
        windows.refuse_errors()
    finally:
        windows.close()
