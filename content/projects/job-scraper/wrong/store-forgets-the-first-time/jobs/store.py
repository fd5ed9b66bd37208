"""Jobs in MongoDB: new ones come in, changed ones are updated, and those that disappeared are closed and kept."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from pymongo import MongoClient
from pymongo.collection import Collection
from pymongo.errors import PyMongoError

from jobs.errors import DatabaseDown
from jobs.harvest import Harvest
from jobs.job import DETAILS, Job

Document = dict[str, Any]

PATIENCE_MS = 3000


@dataclass(kw_only=True)
class Changes:
    """How many jobs a run touched, and how."""

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    closed: int = 0


def collection_of(uri: str) -> Collection[Document]:
    """The jobs. Nothing is connected until it's used; then PyMongoError is raised where there is no server."""
    client: MongoClient[Document] = MongoClient(uri, serverSelectionTimeoutMS=PATIENCE_MS)
    return client.get_default_database()["jobs"]


def save(jobs: Collection[Document], parts: dict[str, Harvest], now: datetime) -> Changes:
    """`parts` are the harvests of this run by the part of the board that they come from: "list" or "live".

    No job is in two of them. Raises DatabaseDown.
    """
    try:
        return _save(jobs, parts, now)
    except PyMongoError as error:
        raise DatabaseDown(f"the database can't be used: {type(error).__name__}") from None


def fields_of(job: Job) -> Document:
    """With real types. Details are left out where the job's own page wasn't read, so that older ones stay."""
    fields = asdict(job) | {"tags": list(job.tags), "posted_on": job.posted_on.isoformat() if job.posted_on else None}
    del fields["id"]
    details = fields.pop("details")
    return fields | (details or {})


def _save(jobs: Collection[Document], parts: dict[str, Harvest], now: datetime) -> Changes:
    at = now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    known = {document["_id"]: document for document in jobs.find()}
    found = {
        id: {**fields_of(job), "part": part, "active": True}
        for part, harvest in parts.items()
        for id, job in harvest.jobs.items()
    }
    changes = Changes()
    for id, fields in found.items():
        _count(changes, known.get(id), fields)
    if found:
        jobs.delete_many({"_id": {"$in": list(found)}})
        jobs.insert_many([_document(id, fields, at) for id, fields in found.items()])
    changes.closed = _close(jobs, known, found, [part for part, harvest in parts.items() if harvest.complete])
    return changes


def _count(changes: Changes, known: Document | None, fields: Document) -> None:
    if known is None:
        changes.inserted += 1
    elif all(known.get(name) == value for name, value in fields.items() if name != "part"):
        changes.unchanged += 1
    else:
        changes.updated += 1


def _document(id: str, fields: Document, at: str) -> Document:
    unknown = dict.fromkeys(DETAILS)
    return {**unknown, **fields, "_id": id, "first_seen": at, "last_seen": at}


def _close(jobs: Collection[Document], known: dict[str, Document], found: dict[str, Document], parts: list[str]) -> int:
    """Only what was looked for everywhere, and wasn't there, is gone."""
    gone = [id for id, document in known.items() if id not in found and document["active"] and document["part"] in parts]
    return jobs.update_many({"_id": {"$in": gone}}, {"$set": {"active": False}}).modified_count if gone else 0
