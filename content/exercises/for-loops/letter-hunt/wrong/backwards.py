"""Fails task 3.

The letters that stay come out backwards. The new letter was put in front of the text. Put it behind.
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
            result = sign + result
    return result
