"""Fails task 3.

When no word fits, the entries are missing. The task asks for one entry for each `?`, with an empty set if need be.
Go through the pattern first, and then through the words.
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
    result = {}
    for word in candidates(words, pattern):
        for i, mark in enumerate(pattern):
            if mark == "?":
                if i not in result:
                    result[i] = set()
                result[i].add(word[i])
    return result
