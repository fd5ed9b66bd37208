"""Fails task 1.

Each call gives None. The place is printed, but not handed back, and `encode` will need it.
Which word gives a value to the caller?
"""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def place(letter):
    count = 0
    for other in ALPHABET:
        if other == letter:
            print(count)
        count = count + 1


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
