"""Fails task 4.

A word inside a longer letter isn't found. `==` asks whether the letter is this word and nothing else.
Which operator asks whether a text contains another?
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
        if word == decode(text, shift):
            return shift
    return None
