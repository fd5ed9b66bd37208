"""The part of the board that a script builds: a real browser loads it, waits, and asks for more until there's no more."""

from datetime import datetime

from playwright.sync_api import Error, Page, TimeoutError, sync_playwright

from jobs.cards import read_page
from jobs.client import Client
from jobs.errors import BoardError, NotAllowed
from jobs.harvest import Harvest
from jobs.settings import Settings

CARDS, MORE = "#jobs article.job", "button.more"
PATIENCE_SECONDS = 12
FLAGS = ["--no-sandbox"]
"""Chromium's own sandbox can't be set up within a container or for root, and the pages are those of one board."""

GROWN_OR_DONE = f"shown => document.querySelectorAll('{CARDS}').length > shown || !document.querySelector('{MORE}')"


def read_live(client: Client, settings: Settings) -> Harvest:
    """Raises BoardError. The browser is gone in any case."""
    url = client.url("/live")
    if not client.allows(url):
        raise NotAllowed("/live is closed to programs by robots.txt")
    client.keep_distance()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=settings.chrome or None, args=FLAGS)
            page = browser.new_page(user_agent=settings.user_agent)
            page.set_default_timeout(PATIENCE_SECONDS * 1000)
            content = _whole(page, url)
            browser.close()
    except TimeoutError:
        raise BoardError(f"{url} didn't show what it promises within {PATIENCE_SECONDS} s") from None
    except Error as error:
        raise BoardError(f"{url} can't be read by a browser: {error.message.splitlines()[0]}") from None
    return _harvested(content, url, settings.now)


def _whole(page: Page, url: str) -> str:
    """The HTML of the page when everything is on it."""
    answer = page.goto(url)
    if answer is None or not answer.ok:
        raise BoardError(f"{url} answered {answer.status if answer else 'nothing'}")
    page.wait_for_selector(CARDS)
    while page.query_selector(MORE):
        shown = page.locator(CARDS).count()
        page.click(MORE)
        page.wait_for_function(GROWN_OR_DONE, arg=shown)
    return page.content()


def _harvested(content: str, url: str, now: datetime) -> Harvest:
    harvest = Harvest()
    harvest.take(read_page(content, url).cards, now)
    return harvest
