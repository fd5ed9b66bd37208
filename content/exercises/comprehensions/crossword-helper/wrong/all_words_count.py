"""Fails task 3.

Letters from words that don't fit are in the sets, or Python stops with an IndexError at a word that is too short.
Only the candidates say which letters are possible.
"""


def fits(word, pattern):
    if len(word) != len(pattern):
        return False
    for letter, mark in zip(word, pattern):
        if mark != "?" and mark != letter:
            return False
    return True


def candidates(words, pattern):
    return [word for word in words if fits(word, pattern)]


def letters(words, pattern):
    return {i: {word[i] for word in words} for i, mark in enumerate(pattern) if mark == "?"}
