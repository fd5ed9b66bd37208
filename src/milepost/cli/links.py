"""For authors: `milepost links`, the list of addresses outside that the content names."""

import datetime
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from milepost import curriculum
from milepost.authoring.links import LINKS, Link, Sight, kept_up, links_in, read_links, write_links
from milepost.authoring.resolving import SECONDS, in_python_docs, over_the_network, tried, version_of_docs
from milepost.cli.terminal import DONE, NOT_SO, Refusal, out, plain

FROM_DOCS = "Python {version}'s documentation, a copy"
OVER_THE_NETWORK = "the network"


def links(
    check: Annotated[bool, typer.Option("--check", help="Try each address over the network.")] = False,
    docs: Annotated[
        Path | None, typer.Option(help="A folder with Python's documentation as HTML: its addresses are looked up there.")
    ] = None,
    by: Annotated[str, typer.Option(help="What that copy is, for the list; made from its version if left out.")] = "",
    seconds: Annotated[float, typer.Option(min=0.1, help="How long a site has to answer.")] = SECONDS,
) -> None:
    """Keep the list of addresses outside, content/links.toml: enter new ones, and take out what no page names.

    What resolves is entered with today's date and by what means it was seen. Ends with 1 when one doesn't resolve.

    [dim]Example: milepost links --check[/dim]
    """
    folder = curriculum.content_folder()
    named = tuple(links_in(folder))
    try:
        sights = dict(kept_up(read_links(folder / LINKS), named))
        means = by or (FROM_DOCS.format(version=version_of_docs(docs)) if docs else "")
    except ValueError as error:
        raise Refusal(str(error)) from error
    broken: dict[str, str] = {}
    if docs:
        found = {address: problem for address in sights if (problem := in_python_docs(address, docs)) is not None}
        _note(found, means, sights, broken)
    if check:
        _note(dict(tried(sights, ask=partial(over_the_network, seconds=seconds))), OVER_THE_NETWORK, sights, broken)
    write_links(folder / LINKS, sights)
    _show(named, sights, broken)
    raise typer.Exit(NOT_SO if broken else DONE)


def _note(found: Mapping[str, str], by: str, sights: dict[str, Sight], broken: dict[str, str]) -> None:
    """What resolves is seen today. What doesn't keeps the day when it was seen last."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    sights.update({address: Sight(seen=today, by=by) for address, problem in found.items() if not problem})
    broken.update({address: problem for address, problem in found.items() if problem})


def _show(named: tuple[Link, ...], sights: Mapping[str, Sight], broken: Mapping[str, str]) -> None:
    for link in named:
        if link.address in broken:
            out.print(plain(f"{link.file}:{link.line}: {link.address}: {broken[link.address]}."), soft_wrap=True)
    unseen = sum(sight.seen is None for sight in sights.values())
    facts = f"{len(sights)} addresses, {len(sights) - unseen} seen to resolve, {unseen} not seen yet"
    out.print(plain(f"{facts}, {len(broken)} that don't resolve now.", "bold red" if broken else "bold green"))
