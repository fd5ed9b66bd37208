"""Fails task 2.

26 is handled, but 55 and -27 are not. Adding or taking away 26 once is enough for one round only.
Which operator takes out all of them at once, also below 0?
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
    if number > 25:
        number = number - 26
    if number < 0:
        number = number + 26
    for letter in ALPHABET:
        if place(letter) == number:
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
