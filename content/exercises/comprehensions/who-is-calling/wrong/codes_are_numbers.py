"""Fails task 2.

`int("030")` is 30, and the 0 in front is lost. A phone number is a text made of digits. Nobody adds two of them up.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {int(number[:3]) for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
