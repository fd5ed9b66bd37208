"""Start here. The contacts are a list of dictionaries, such as [{"id": 1, "name": "Ada"}]."""


class ContactError(Exception):
    """Raise it with a text, and the program prints `error: TEXT` and ends with exit code 1."""


def add(contacts, name, phones, emails, tags, note):
    """Add a contact and return its id. So far only the name is kept. phones, emails and tags are lists of texts."""
    contact = {"id": len(contacts) + 1, "name": name}
    contacts.append(contact)
    return contact["id"]


def show(contacts, id):
    """The contact with that id."""
    for contact in contacts:
        if contact["id"] == id:
            return contact
    raise ContactError(f"there is no contact {id}")
