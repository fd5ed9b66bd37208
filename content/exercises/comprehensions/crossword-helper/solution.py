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
    fitting = candidates(words, pattern)
    return {i: {word[i] for word in fitting} for i, mark in enumerate(pattern) if mark == "?"}
