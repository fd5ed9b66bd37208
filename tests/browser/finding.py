"""A browser for the tests: one that is here, else Playwright's own download, else, as root on Debian, apt's package.

`python -m tests.browser.finding` does it once, before several workers look for one at the same time.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

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
NONE = (
    "The browser tests found no Chromium. Install one (Debian: apt install chromium; macOS: brew install --cask chromium), "
    "name one with MILEPOST_CHROMIUM=/path/to/it, or run: .venv/bin/playwright install chromium"
)
APT_INSTALL = ["apt-get", "install", "--yes", "-o", "DPkg::Lock::Timeout=300"]
APT_TRIES, APT_PAUSE = 6, 10


class NoBrowserError(Exception):
    """No browser is to be had; the text says how to get one."""


def find() -> str | None:
    """The path of a browser; None is Playwright's own. Raises NoBrowserError."""
    found = _named() or _on_this_machine()
    if found or _playwrights_own() or _download():
        return found
    installed = _install_on_debian()
    if installed is None:
        raise NoBrowserError(NONE)
    return installed


def _named():
    named = os.environ.get("MILEPOST_CHROMIUM")
    if named and not Path(named).is_file():
        raise NoBrowserError(f"MILEPOST_CHROMIUM is {named}, and there is no such file. Correct it, or unset it.")
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
    for _ in range(APT_TRIES):
        for command in (["apt-get", "update"], [*APT_INSTALL, "chromium"]):
            subprocess.run(
                command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, capture_output=True, check=False
            )
        if found := shutil.which("chromium"):
            return found
        time.sleep(APT_PAUSE)  # another worker of this run may hold apt's lock
    return None


if __name__ == "__main__":
    try:
        sys.stdout.write(f"The browser tests use {find() or 'the Chromium that Playwright downloaded'}.\n")
    except NoBrowserError as error:
        sys.exit(str(error))
