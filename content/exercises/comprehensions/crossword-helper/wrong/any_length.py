"""Fails task 1.

`"cart"` fits `"c?"` here, and `""` fits anything. `zip` stops with the shorter one and doesn't mention the rest.
Compare the lengths first.
"""


def fits(word, pattern):
    for letter, mark in zip(word, pattern):
        if mark != "?" and mark != letter:
            return False
    return True


def candidates(words, pattern):
    return [word for word in words if fits(word, pattern)]


def letters(words, pattern):
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
