"""Fails task 2.

This returns the first word that fits, as a text. The task asks for a list of all of them.
"""


def fits(word, pattern):
    if len(word) != len(pattern):
        return False
    for letter, mark in zip(word, pattern):
        if mark != "?" and mark != letter:
            return False
    return True


def candidates(words, pattern):
    for word in words:
        if fits(word, pattern):
            return word
    return []


def letters(words, pattern):
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
