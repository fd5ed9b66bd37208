def fits(word, pattern):
    # Return True if the word fits, otherwise False.
    ...


def candidates(words, pattern):
    # Return a list of the words that fit.
    ...


def letters(words, pattern):
    # Return a dictionary: the index of each ?, and a set of letters.
    ...
