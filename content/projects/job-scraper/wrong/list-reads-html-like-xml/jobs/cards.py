"""One page of HTML -> the cards on it, as texts, and the way to the next page."""

from dataclasses import dataclass
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag


@dataclass(frozen=True, kw_only=True)
class Card:
    """What a card says, before anything of it is understood. Empty is what it doesn't say."""

    id: str
    title: str
    company: str
    location: str
    day: str
    posted: str
    salary: str
    tags: tuple[str, ...]
    url: str

    @property
    def whole(self) -> bool:
        return bool(self.id and self.title)


@dataclass(frozen=True, kw_only=True)
class Page:
    cards: tuple[Card, ...]
    next_url: str | None


def read_page(content: bytes | str, url: str) -> Page:
    """`url` is the page's own address, to which its links are relative."""
    soup = BeautifulSoup(content, "html.parser")
    further = soup.select_one("a[rel~=next][href]")
    return Page(
        cards=tuple(_card(article, url) for article in soup.select("article.job")),
        next_url=urljoin(url, str(further["href"])) if further else None,
    )


def _card(article: Tag, url: str) -> Card:
    link = article.select_one("h2 a")
    time = article.select_one("time")
    return Card(
        id=str(article.get("data-id", "")).strip(),
        title=_text(link),
        company=_text(article.select_one(".company")),
        location=_text(article.select_one(".location")),
        day=str(time.get("datetime", "")) if time else "",
        posted=_text(time),
        salary=_text(article.select_one(".salary")),
        tags=tuple(filter(None, map(_text, article.select("ul.tags li")))),
        url=urljoin(url, str(link["href"])) if link and link.has_attr("href") else "",
    )


def _text(element: Tag | None) -> str:
    """What a reader sees of it: tags gone, each run of spaces and line breaks one space."""
    return " ".join(element.get_text().split()) if element else ""
