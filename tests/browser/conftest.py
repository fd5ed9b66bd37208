"""A real server, and a real browser to look at it."""

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from playwright.sync_api import Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
)
SWITCHES = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
NONE = (
    "The browser tests found no Chromium. Install one (Debian: apt install chromium; macOS: brew install --cask chromium), "
    "name one with MILEPOST_CHROMIUM=/path/to/it, or run: .venv/bin/playwright install chromium"
)


@pytest.fixture(scope="session")
def chromium():
    """The path of a browser; None is Playwright's own. Fails where there is none to be had."""
    found = _named() or _on_this_machine()
    if found or _playwrights_own() or _download():
        return found
    installed = _install_on_debian()
    if installed is None:
        pytest.fail(NONE, pytrace=False)
    return installed


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


def _named():
    named = os.environ.get("MILEPOST_CHROMIUM")
    if named and not Path(named).is_file():
        pytest.fail(f"MILEPOST_CHROMIUM is {named}, and there is no such file. Correct it, or unset it.", pytrace=False)
    return named


def _on_this_machine():
    on_path = (shutil.which(name) for name in NAMES)
    in_place = (str(Path(place).expanduser()) for place in PLACES if Path(place).expanduser().is_file())
    return next((found for found in (*on_path, *in_place) if found), None)


def _playwrights_own():
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).is_file()


def _download():
    done = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, check=False)
    return done.returncode == 0 and _starts()


def _starts():
    """A download may lack libraries of the system."""
    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(args=["--no-sandbox"]).close()
    except Error:
        return False
    return True


def _install_on_debian():
    if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
        return None
    for command in (["apt-get", "update"], ["apt-get", "install", "--yes", "chromium"]):
        subprocess.run(command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, capture_output=True, check=False)
    return shutil.which("chromium")


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
