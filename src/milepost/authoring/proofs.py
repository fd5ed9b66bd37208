"""Proofs: for each item of the content the digest with which it was last proven, in a file that merges line by line."""

import hashlib
import importlib.metadata
import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from milepost import __version__

HEADER = "# What was proven, and with which content and engine. Written by `milepost verify`; don't edit it by hand.\n"
LOCKED = ("hypothesis", "pytest")  # whatever else is locked, a proof doesn't run


@dataclass(frozen=True, kw_only=True)
class Proofs:
    """`proven` pairs an item, such as "exercises/last-index", with its digest."""

    proven: Mapping[str, str] = field(default_factory=dict)

    def holds(self, item: str, digest: str) -> bool:
        """Whether the item, as it is now, has been proven already."""
        return self.proven.get(item) == digest

    def know(self, item: str) -> bool:
        """Whether it has ever been proven, as it is now or was then."""
        return item in self.proven

    def with_proven(self, proven: Mapping[str, str], *, existing: Iterable[str]) -> "Proofs":
        """These proofs and newer ones, without those of items that are gone."""
        merged = {**self.proven, **proven}
        return Proofs(proven={item: merged[item] for item in existing if item in merged})


def digest_of(version: str, *, engine: str) -> str:
    """The digest of an item: of its content's `version`, and of what proved it."""
    return hashlib.sha256(f"{version}\n{engine}".encode()).hexdigest()[:16]


def engine() -> str:
    """What proves content here: Milepost, Python and the locked parts that a check runs with, each with its version."""
    locked = [f"{name} {importlib.metadata.version(name)}" for name in LOCKED]
    return ", ".join([f"milepost {__version__}", f"python {sys.version_info.major}.{sys.version_info.minor}", *locked])


def read_proofs(file: Path) -> Proofs:
    """The proofs that a file holds; none if there is no such file.

    Raises ValueError, with a sentence for the author, when the file isn't what `write_proofs` writes.
    """
    if not file.exists():
        return Proofs()
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{file.name} can't be read ({error}). Delete it and run `milepost verify` again.") from error
    return Proofs(proven={f"{table}/{name}": digest for table, items in tables.items() for name, digest in items.items()})


def write_proofs(file: Path, proofs: Proofs) -> None:
    """Write the proofs, sorted, a line each."""
    rows = [(*item.split("/", 1), digest) for item, digest in sorted(proofs.proven.items())]
    text = HEADER
    for table, items in groupby(rows, key=lambda row: row[0]):
        text += f"\n[{table}]\n" + "".join(f"{json.dumps(name)} = {json.dumps(digest)}\n" for _, name, digest in items)
    file.write_text(text, encoding="utf-8")
