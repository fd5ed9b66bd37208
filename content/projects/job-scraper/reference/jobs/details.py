"""A job's own page: its description as text, and values picked from a table by the label beside them."""

from dataclasses import replace
from typing import cast

from lxml import html

from jobs.client import Client
from jobs.errors import NotAllowed, PageMissing
from jobs.harvest import Harvest
from jobs.job import Details

DESCRIPTION = "//*[contains(concat(' ', normalize-space(@class), ' '), ' description ')]"
PARAGRAPHS = f"({DESCRIPTION})[1]//*[self::p or self::li[not(.//p)]]"
BESIDE = "//tr[normalize-space(*[1]) = $label]/*[2]"


def add_details(client: Client, harvest: Harvest) -> None:
    """Visit each job once. Without a page, or with one that is closed to programs, a job stays as it is. Raises BoardError."""
    for id, job in harvest.jobs.items():
        if not job.url:
            harvest.notes.append(f"{id}: its card leads to no page")
            continue
        try:
            harvest.jobs[id] = replace(job, details=read_details(client.get(job.url)))
        except (PageMissing, NotAllowed) as error:
            harvest.notes.append(f"{id}: {error}")


def read_details(content: bytes | str) -> Details:
    page = html.fromstring(content)
    paragraphs = filter(None, map(_text, _elements(page, PARAGRAPHS)))
    return Details(
        description="\n".join(paragraphs) or None,
        employment=_beside(page, "Employment"),
        apply_by=_beside(page, "Apply by"),
    )


def _beside(page: html.HtmlElement, label: str) -> str | None:
    """The text of the cell to the right of that label. XPath gets the label as a variable, so quotes in it do no harm."""
    cells = _elements(page, BESIDE, label=label)
    return (_text(cells[0]) or None) if cells else None


def _elements(page: html.HtmlElement, path: str, **variables: str) -> list[html.HtmlElement]:
    return cast(list[html.HtmlElement], page.xpath(path, **variables))


def _text(element: html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())
