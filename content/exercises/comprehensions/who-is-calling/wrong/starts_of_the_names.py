"""Fails task 2.

These are the first three letters of the names. A loop over a dictionary gives its keys, and the numbers are its values.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {name[:3] for name in contacts}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
