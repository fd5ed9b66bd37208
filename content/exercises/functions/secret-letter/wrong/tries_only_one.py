"""Fails task 4.

Only shift 0 is tried. The `return None` stands inside the loop, so the first shift that doesn't fit ends the search.
Give up after the last one.
"""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def place(letter):
    count = 0
    for other in ALPHABET:
        if other == letter:
            return count
        count = count + 1
    return -1


def letter_at(number):
    for letter in ALPHABET:
        if place(letter) == number % 26:
            return letter


def encode(text, shift=3):
    result = ""
    for letter in text:
        if letter in ALPHABET:
            result = result + letter_at(place(letter) + shift)
        else:
            result = result + letter
    return result


def decode(text, shift=3):
    return encode(text, -shift)


def crack(text, word):
    for shift in range(26):
        if word in decode(text, shift):
            return shift
        return None
