"""Fails task 4.

When several shifts fit, this returns the last of them. The task asks for the first.
A `return` inside the loop ends it as soon as one fits.
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
    found = None
    for shift in range(26):
        if word in decode(text, shift):
            found = shift
    return found
