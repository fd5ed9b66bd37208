def count_letter(word, letter):
    count = 0
    # Go through the word, and count.
    return ...


def count_vowels(text):
    return ...


def without(word, letter):
    return ...
