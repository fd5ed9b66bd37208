"""Fails task 3.

Spaces, capitals and digits are gone. They aren't moved, but they stay in the text.
What do you add to the result when the letter isn't in the alphabet?
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

    return result


def decode(text, shift=3):
    return encode(text, -shift)


def crack(text, word):
    for shift in range(26):
        if word in decode(text, shift):
            return shift
    return None
