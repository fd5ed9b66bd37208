"""Fails task 1.

The first letter decides alone. One letter that agrees isn't enough for `True`; only all of them together are.
When may the function say `True`?
"""


def fits(word, pattern):
    if len(word) != len(pattern):
        return False
    for letter, mark in zip(word, pattern):
        if mark == "?" or mark == letter:
            return True
        return False
    return True


def candidates(words, pattern):
    return [word for word in words if fits(word, pattern)]


def letters(words, pattern):
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
