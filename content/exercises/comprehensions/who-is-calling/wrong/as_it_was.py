"""Fails task 1.

The new phone book still leads from name to number. In front of the colon stands what you look for: here the number.
"""


def callers(contacts):
    return {name: number for name, number in contacts.items()}


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
