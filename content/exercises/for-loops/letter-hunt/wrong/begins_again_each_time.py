"""Fails task 1.

In each turn, the count begins again at 0, so only the last letter matters. The line with 0 belongs before the
loop.
"""


def count_letter(word, letter):
    count = 0
    for sign in word:
        count = 0
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
            result = result + sign
    return result
