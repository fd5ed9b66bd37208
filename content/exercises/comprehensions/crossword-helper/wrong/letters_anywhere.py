"""Fails task 1.

`"tac"` fits `"c?t"` here: it has both letters, but not in their places. `in` asks whether a letter is anywhere in the word.
"""


def fits(word, pattern):
    if len(word) != len(pattern):
        return False
    for mark in pattern:
        if mark != "?" and mark not in word:
            return False
    return True


def candidates(words, pattern):
    return [word for word in words if fits(word, pattern)]


def letters(words, pattern):
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
