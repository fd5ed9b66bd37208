"""What lies in MongoDB, whatever the fields are called."""

from datetime import datetime


def values(part):
    """Of a document with all that is nested in it."""
    if isinstance(part, dict):
        return [value for inner in part.values() for value in values(inner)]
    if isinstance(part, list):
        return [value for inner in part for value in values(inner)]
    return [part]


def documents_with(mongo, text):
    return [document for document in mongo["messages"].find() if text in [v for v in values(document) if isinstance(v, str)]]


def dates(document):
    return [value for value in values(document) if isinstance(value, datetime)]


def texts(document):
    """Each value as it would be written in JSON; ids may be of any type."""
    return [str(value) for value in values(document)]
