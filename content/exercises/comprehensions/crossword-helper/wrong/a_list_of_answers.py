"""Fails task 2.

This is a list of `True` and `False`, one for each word. What stands in front goes into the list; what lets a word through stands at the end,
after `if`.
"""


def fits(word, pattern):
    if len(word) != len(pattern):
        return False
    for letter, mark in zip(word, pattern):
        if mark != "?" and mark != letter:
            return False
    return True


def candidates(words, pattern):
    return [fits(word, pattern) for word in words]


def letters(words, pattern):
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
