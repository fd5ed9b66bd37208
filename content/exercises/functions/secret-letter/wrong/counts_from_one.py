"""Fails task 1.

Each place is one too high: a gives 1. The task counts from 0, so the count has to start there.
"""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def place(letter):
    count = 1
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
