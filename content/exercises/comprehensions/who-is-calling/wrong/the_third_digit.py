"""Fails task 2.

This takes single digits. `number[3]` is one digit, the fourth. For a piece, the brackets need a colon.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {number[3] for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
