"""Fails task 2.

A dog of 3 is millions of years old: `"3" * 7` repeats the text. Make a number of it first, then multiply.
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = int(text * 7)
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
