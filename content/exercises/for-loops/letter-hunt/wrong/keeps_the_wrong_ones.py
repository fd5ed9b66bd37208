"""Fails task 3.

Only the letter that should disappear is left. Keep the others: turn the question round.
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
        if sign == letter:
            result = result + sign
    return result
