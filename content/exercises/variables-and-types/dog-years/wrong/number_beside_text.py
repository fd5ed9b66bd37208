"""Fails task 3.

A number can't be put behind a text. Python doesn't guess whether it should count or write. Make a text of the
number first.
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = int(in_dog_years(float(text)))
    return years


def tag(name, text):
    line = name + ": " + typed_age(text) + " dog years"
    return line
