"""A real server, and a real browser to look at it."""

import os
import socket
import subprocess
import sys
import time

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.finding import NoBrowserError, find

SWITCHES = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")


@pytest.fixture(scope="session")
def chromium():
    """The path of a browser; None is Playwright's own. Fails where there is none to be had."""
    try:
        return find()
    except NoBrowserError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture(scope="session")
def window(chromium):
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*SWITCHES, *(["--no-sandbox"] if root else [])])
        yield browser
        browser.close()


@pytest.fixture
def server(tmp_path):
    """`milepost serve` on a folder of its own; gives the address with its key."""
    port = _free_port()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("MILEPOST_")},
        "MILEPOST_DATA": str(tmp_path / "data"),
        "PORT": str(port),
        "PYTHONUNBUFFERED": "1",
    }
    command = [sys.executable, "-m", "milepost", "serve"]
    log = tmp_path / "server.log"
    with log.open("w") as stream:
        process = subprocess.Popen(command, env=environment, stdout=stream, stderr=subprocess.STDOUT)
    try:
        yield _address(process, log)
        assert process.poll() is None, f"The server stopped. It said:\n{log.read_text()}"
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture
def page(window, server):
    """A page that has been let in; `page.origin` is the server's. What the browser complains of fails the test."""
    context = window.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    page = context.new_page()
    complaints = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.origin = server.split("/?")[0]
    page.goto(server)
    yield page
    context.close()
    assert [text for text in complaints if not _of_the_browser_itself(text)] == []


def _of_the_browser_itself(text):
    """Chromium styles text that replaces a selection in an editable element; the policy forbids it, and nothing is lost.

    And it logs what is no error of ours: a form that was refused with a sentence, a request that a test cut off.
    """
    return any(sign in text for sign in ("Applying inline style violates", "status of 4", "net::ERR_FAILED"))


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _address(process, log):
    """What the server prints once it listens."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        words = log.read_text().split()
        found = next((word for word in words if word.startswith("http://127.0.0.1:") and "key=" in word), None)
        if found:
            return found
        if process.poll() is not None:
            break
        time.sleep(0.1)
    pytest.fail(f"The server did not start. It said:\n{log.read_text()}", pytrace=False)
