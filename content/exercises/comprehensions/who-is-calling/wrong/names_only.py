"""Fails task 3.

The right people, but only their names. The task asks for a phone book: name, colon, number.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    return [name for name, number in contacts.items() if number[: len(code)] == code]
