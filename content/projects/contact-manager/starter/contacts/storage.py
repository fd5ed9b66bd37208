"""The file that the contacts live in between two commands: contacts.json, in the folder that DATA_DIR names."""

import json
import os

FOLDER = os.environ.get("DATA_DIR", ".")
PATH = os.path.join(FOLDER, "contacts.json")


def load():
    """A list of dictionaries; an empty one where there is no file yet."""
    if not os.path.exists(PATH):
        return []
    with open(PATH, encoding="utf-8") as file:
        return json.load(file)


def save(contacts):
    with open(PATH, "w", encoding="utf-8") as file:
        json.dump(contacts, file)
