"""Fails task 3.

Only one letter is left. `result = sign` throws away what was there before. Put the letter behind it instead.
"""


def count_letter(word, letter):
    count = 0
    for sign in word:
        if sign == letter:
            count = count + 1
    return count


def count_vowels(text):
    count = 0
    for sign in text:
        if sign in "aeiouAEIOU":
            count = count + 1
    return count


def without(word, letter):
    result = ""
    for sign in word:
        if sign != letter:
            result = sign
    return result
