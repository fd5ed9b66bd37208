"""Fails task 1.

No pattern with a `?` fits any word. A `?` isn't a letter that the word must have: any letter may stand there.
"""


def fits(word, pattern):
    return word == pattern


def candidates(words, pattern):
    return [word for word in words if fits(word, pattern)]


def letters(words, pattern):
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
