"""The HTML of the job board: plain, or with the liberties that people take and browsers forgive."""

import base64
import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WORD = re.compile(r"\w{4,}")
SAFE_UNQUOTED = re.compile(r"[\w:./-]+")

SCRIPT = """
const batches = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob("%(batches)s"), sign => sign.charCodeAt(0))));
const section = document.getElementById("jobs");
let shown = 0;
function show() {
  section.insertAdjacentHTML("beforeend", batches[shown++] || "");
  document.querySelector("button.more")?.remove();
  if (shown >= batches.length) return;
  const more = Object.assign(document.createElement("button"), {className: "more", textContent: "More jobs"});
  more.addEventListener("click", () => { more.disabled = true; setTimeout(show, %(more_after)d); });
  section.after(more);
}
if (%(first_after)d >= 0) setTimeout(show, %(first_after)d);
"""


@dataclass(frozen=True, kw_only=True)
class Ad:
    """A job as the board shows it; texts are plain and are escaped where they're written.

    A broken card has no `id` or no `title`. `day` is the date in the markup, `posted` the text that readers see.
    `paragraphs` and `facts` (label, value) are for its own page, which isn't there where it's `gone`.
    """

    id: str | None
    title: str | None
    company: str | None = None
    location: str | None = None
    day: str = ""
    posted: str = ""
    salary: str | None = None
    tags: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    gone: bool = False
    link: str = ""

    @property
    def path(self) -> str:
        return self.link or f"/jobs/{self.id or 'unknown'}"


class Scribe:
    """Writes pages. One seed gives one handwriting: a page that is asked for twice is the same to the letter."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def list_page(
        self,
        ads: Sequence[Ad],
        *,
        number: int,
        says_pages: int,
        next_link: str | None,
        root: str,
        varied: bool,
    ) -> str:
        hand = self._hand(f"page {number}", varied)
        cards = "\n".join(self._card(ad, place, varied) for place, ad in enumerate(ads))
        decoys = hand.decoys(ads) if varied else ""
        head = f'<link rel="next" href="/feed?page={number + 1}">' if varied else ""
        main = f"<main>\n<p>Page {number} of {says_pages}</p>\n{decoys}\n{cards}\n</main>"
        return _document("Jobs", f"{main}\n{hand.pager(number, next_link, root)}", head)

    def job_page(self, ad: Ad, *, varied: bool) -> str:
        hand = self._hand(f"job {ad.id}", varied)
        rows = "\n".join(hand.row(label, value) for label, value in ad.facts)
        description = (
            f"{hand.opened('div', {'class': hand.classes('description')})}\n{hand.paragraphs(ad.paragraphs)}\n</div>"
        )
        body = f"<main>\n<h1>{hand.nested(ad.title or '')}</h1>\n{description}\n<table>\n{rows}\n</table>\n</main>"
        return _document(ad.title or "Job", body)

    def live_page(
        self, batches: Sequence[Sequence[Ad]], *, first_after: float | None, more_after: float, varied: bool
    ) -> str:
        """Empty until its script has run. A negative time stands for never."""
        markup = ["\n".join(self._card(ad, place, varied) for place, ad in enumerate(batch)) for batch in batches]
        script = SCRIPT % {
            "batches": base64.b64encode(json.dumps(markup).encode()).decode(),
            "first_after": -1 if first_after is None else round(first_after * 1000),
            "more_after": round(more_after * 1000),
        }
        body = f'<main>\n<h1>Jobs of this hour</h1>\n<section id="jobs"></section>\n</main>\n<script>{script}</script>'
        return _document("Live", body)

    def error_page(self, status: int) -> str:
        """HTML with no job in it, as a server sends it that fails."""
        return _document(f"Error {status}", "<main>\n<h1>Sorry</h1>\n<p>This page can't be shown.</p>\n</main>")

    def _card(self, ad: Ad, place: int, varied: bool) -> str:
        return self._hand(f"card {ad.id} {place}", varied).card(ad)

    def _hand(self, what: str, varied: bool) -> "_Hand":
        return _Hand(random.Random(f"{self._seed} {what}") if varied else None)  # noqa: S311 - no secrets


class _Hand:
    """Writes one page or card. `rng` decides on what HTML leaves open; without one everything is plain."""

    def __init__(self, rng: random.Random | None) -> None:
        self._rng = rng

    def card(self, ad: Ad) -> str:
        attributes = {"class": self.classes("job")}
        if ad.id is not None:
            attributes["data-id"] = ad.id
        title = "" if ad.title is None else f"<h2>{self.opened('a', {'href': ad.path})}{self.nested(ad.title)}</a></h2>"
        posted = self.opened("time", {"datetime": ad.day} if ad.day else {}) + escape(ad.posted or ad.day) + "</time>"
        tags = f"{self.opened('ul', {'class': self.classes('tags')})}{''.join(self._item(tag) for tag in ad.tags)}</ul>"
        parts = [
            title,
            *(self._paragraph(name, text) for name, text in (("company", ad.company), ("location", ad.location)) if text),
            f"<p>{posted}</p>",
            *([self._paragraph("salary", ad.salary)] if ad.salary is not None else []),
            *([tags] if ad.tags else []),
        ]
        return "\n".join([self.opened("article", attributes), *filter(None, parts), "</article>"])

    def decoys(self, ads: Sequence[Ad]) -> str:
        """What looks like a job, and isn't one."""
        shown = next((ad.id for ad in ads if ad.id), "0")
        return (
            f'<!-- <article class="job" data-id="{shown}-old"><h2><a href="/jobs/old">Filled</a></h2></article> -->\n'
            '<article class="job-tip"><h2><a href="/tips">How to apply</a></h2></article>\n'
            '<div class="job" data-id="tip"><h2><a href="/tips/2">Dress well</a></h2></div>'
        )

    def pager(self, number: int, next_link: str | None, root: str) -> str:
        links = ['<a href="/tips" rel="help">Next steps for employers</a>']
        if number > 1:
            links.append(f'<a rel="prev" href="/jobs?page={number - 1}">Back</a>')
        if next_link is not None:
            links.append(
                self.opened("a", {"rel": self.classes("next"), "href": self._link(next_link, root)}) + "Further</a>"
            )
        return f"<nav>{' '.join(links)}</nav>"

    def row(self, label: str, value: str) -> str:
        if self._rng is None:
            return f"<tr><th>{escape(label)}</th><td>{escape(value)}</td></tr>"
        left = self._rng.choice(("<th>{}</th>", "<td>{}</td>", "<td>\n  <b>{}</b> </td>", '<th scope="row"> {}\n</th>'))
        right = self._rng.choice(("<td>{}</td>", "<td>\n {}\n</td>", "<td><span>{}</span></td>"))
        return f"<tr>{left.format(escape(label))}{right.format(escape(value))}</tr>"

    def paragraphs(self, texts: Sequence[str]) -> str:
        """Each a paragraph or, in some hands, an item of a list."""
        kind = "p" if self._rng is None else self._rng.choice(("p", "li"))
        inner = "\n".join(f"<{kind}>{self.nested(text)}{self._end(kind)}" for text in texts)
        return f"<ul>\n{inner}\n</ul>" if kind == "li" else inner

    def opened(self, tag: str, attributes: dict[str, str]) -> str:
        pairs = list(attributes.items())
        if self._rng is not None:
            pairs.append(("data-track", f"{self._rng.randrange(10**6)}"))
            self._rng.shuffle(pairs)
        return f"<{' '.join([tag, *(f'{name}={self._quoted(value)}' for name, value in pairs)])}>"

    def classes(self, name: str) -> str:
        if self._rng is None:
            return name
        return self._rng.choice((name, f"{name} promoted", f"is-new {name}"))

    def nested(self, text: str) -> str:
        """With an element around a part of a word, and a line break where a space was."""
        words = [match for match in WORD.finditer(text) if match.group().isascii()]
        if self._rng is None or not words:
            return escape(text, quote=False)
        chosen = self._rng.choice(words)
        begin, end = chosen.start(), chosen.start() + self._rng.randrange(2, len(chosen.group()))
        before, middle, after = (escape(part, quote=False) for part in (text[:begin], text[begin:end], text[end:]))
        tag = self._rng.choice(("b", "em", "mark", "span"))
        return f"{before.replace(' ', chr(10) + '   ')}<{tag}>{middle}</{tag}>{after}"

    def _paragraph(self, name: str, text: str) -> str:
        return f"{self.opened('p', {'class': self.classes(name)})}{escape(text, quote=False)}{self._end('p')}"

    def _item(self, tag: str) -> str:
        return f"<li>{escape(tag, quote=False)}{self._end('li')}"

    def _end(self, tag: str) -> str:
        """HTML lets authors leave out the ends of paragraphs and items."""
        return f"</{tag}>" if self._rng is None or self._rng.random() < 0.5 else ""

    def _quoted(self, value: str) -> str:
        quotes = ['"'] if self._rng is None else ['"', "'", *([""] if SAFE_UNQUOTED.fullmatch(value) else [])]
        chosen = quotes[0] if self._rng is None else self._rng.choice(quotes)
        return f"{chosen}{escape(value)}{chosen}"

    def _link(self, link: str, root: str) -> str:
        if self._rng is None or not link.startswith("/jobs?"):
            return link
        return self._rng.choice((link, link.removeprefix("/jobs"), link.removeprefix("/"), root + link, f"{link}&from=list"))


def _document(title: str, body: str, head: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )
