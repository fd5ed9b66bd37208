"""Fails task 3.

The answer is right, but afterwards the others are gone from your phone book. `del` takes an entry out of the
dictionary that came in. Make a new one of those that you want.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    for name in list(contacts):
        if contacts[name][: len(code)] != code:
            del contacts[name]
    return contacts
