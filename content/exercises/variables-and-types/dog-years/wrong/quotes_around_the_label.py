"""Fails task 3.

Each tag says *name*, whatever the dog is called. Within quotes, a label is only a word. Leave out the quotes
around it.
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = int(in_dog_years(float(text)))
    return years


def tag(name, text):
    line = "name" + ": " + str(typed_age(text)) + " dog years"
    return line
