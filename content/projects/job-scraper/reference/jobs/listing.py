"""The list: from page to page, as far as the links lead."""

from datetime import datetime
from urllib.parse import urldefrag

from jobs.cards import read_page
from jobs.client import Client
from jobs.harvest import Harvest

FIRST = "/jobs?page=1"


def read_list(client: Client, now: datetime, *, most_pages: int | None = None) -> Harvest:
    """Raises BoardError. What was read until then isn't worth keeping: nobody could tell what is missing."""
    harvest = Harvest()
    seen: set[str] = set()
    url: str | None = client.url(FIRST)
    while url is not None and url not in seen:
        if harvest.pages == most_pages:
            harvest.complete = False
            break
        seen.add(url)
        page = read_page(client.get(url), url)
        harvest.take(page.cards, now)
        url = _allowed(client, page.next_url, harvest)
    return harvest


def _allowed(client: Client, link: str | None, harvest: Harvest) -> str | None:
    """The address to go on with, if there is one that is open to us."""
    if link is None:
        return None
    url = urldefrag(link).url
    if client.allows(url):
        return url
    harvest.complete = False
    harvest.notes.append(f"page {harvest.pages} leads on to {url}, which robots.txt closes to programs")
    return None
