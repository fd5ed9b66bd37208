"""Fails task 1.

The answer is the text *age* seven times over. Quotes around a label make it a text, and `*` repeats a text.
Leave out the quotes.
"""


def in_dog_years(age):
    years = "age" * 7
    return years


def typed_age(text):
    years = int(in_dog_years(float(text)))
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
