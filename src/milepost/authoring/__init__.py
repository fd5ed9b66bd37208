"""Scaffold and prove content: what an author wrote is run, failed and mutated before a learner meets it."""

from milepost.authoring.items import Item, NothingThere
from milepost.authoring.proofs import Proofs, read_proofs
from milepost.authoring.report import Report
from milepost.authoring.scaffold import KINDS, CannotStart, new_exercise
from milepost.authoring.verify import PROOFS, SEEDS, record, verify

__all__ = [
    "KINDS",
    "PROOFS",
    "SEEDS",
    "CannotStart",
    "Item",
    "NothingThere",
    "Proofs",
    "Report",
    "new_exercise",
    "read_proofs",
    "record",
    "verify",
]
