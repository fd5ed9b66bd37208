"""Filters -> a question to MongoDB -> a page of jobs."""

import re
from typing import Any

from pymongo.collection import Collection

from dashboard.filters import Filters

Document = dict[str, Any]

SEARCHED = ("title", "company", "location")
SHOWN = (
    *("title", "company", "location", "remote", "salary_min", "salary_max", "currency", "posted_on", "tags", "url"),
    *("description", "employment", "apply_by", "first_seen", "last_seen", "active"),
)


def page_of(jobs: Collection[Document], filters: Filters) -> Document:
    """What is unknown sorts last in either direction, and the id decides between equals: pages never overlap."""
    query = query_of(filters)
    field, direction = filters.sort.lstrip("-"), -1 if filters.sort.startswith("-") else 1
    found = jobs.aggregate(
        [
            {"$match": query},
            {"$addFields": {"unknown": {"$eq": [f"${field}", None]}}},
            {"$sort": {"unknown": 1, field: direction, "_id": 1}},
            {"$skip": (filters.page - 1) * filters.per_page},
            {"$limit": filters.per_page},
        ]
    )
    total = jobs.count_documents(query)
    return {
        "items": [_shown(document) for document in found],
        "page": filters.page,
        "per_page": filters.per_page,
        "total": total,
        "pages": -(-total // filters.per_page),
    }


def tags_of(jobs: Collection[Document]) -> list[str]:
    """All that an active job has, in order."""
    return sorted(jobs.distinct("tags", {"active": True}))


def query_of(filters: Filters) -> Document:
    query: Document = {}
    if filters.q:
        query["$or"] = [{name: _ignoring_case(filters.q)} for name in SEARCHED]
    if filters.company:
        query["company"] = _ignoring_case(f"^{re.escape(filters.company)}$")
    if filters.tag:
        query["tags"] = filters.tag
    for name in ("remote", "active"):
        if (wanted := getattr(filters, name)) is not None:
            query[name] = wanted
    if filters.min_salary is not None:
        query["salary_max"] = {"$gte": filters.min_salary}
    return query


def _ignoring_case(pattern: str) -> Document:
    return {"$regex": pattern, "$options": "i"}


def _shown(document: Document) -> Document:
    return {"id": document["_id"], **{name: document.get(name) for name in SHOWN}}
