"""Which items an author has changed since the last look."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from milepost.authoring.items import Item, NothingThere, chosen, items_in

Stamp = tuple[tuple[str, int, int], ...]


def stamps(paths: Sequence[Path], folder: Path) -> Mapping[Item, Stamp]:
    """How the files of each item that the paths name look now: their names, times and sizes. Nothing there is no item."""
    try:
        return {item: tuple(_stamps_of(item)) for item in chosen(paths, items_in(folder))}
    except NothingThere:  # for the moment: an editor may be writing it anew
        return {}


def changed(before: Mapping[Item, Stamp], after: Mapping[Item, Stamp]) -> tuple[Item, ...]:
    """Those that are new or look otherwise."""
    return tuple(item for item, stamp in after.items() if before.get(item) != stamp)


def _stamps_of(item: Item) -> Iterator[tuple[str, int, int]]:
    for file in sorted(item.files()):
        try:
            found = file.stat()
        except FileNotFoundError:
            continue
        yield str(file), found.st_mtime_ns, found.st_size
