"""Fails task 3.

The tag shows the age as it was typed. It should show the dog years, and task 2 has worked them out.
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = int(in_dog_years(float(text)))
    return years


def tag(name, text):
    line = name + ": " + text + " dog years"
    return line
