"""Fails task 2.

Each vowel is counted once, however often it stands there. The loop goes through the vowels. Go through the text
instead.
"""


def count_letter(word, letter):
    count = 0
    for sign in word:
        if sign == letter:
            count = count + 1
    return count


def count_vowels(text):
    count = 0
    for vowel in "aeiouAEIOU":
        if vowel in text:
            count = count + 1
    return count


def without(word, letter):
    result = ""
    for sign in word:
        if sign != letter:
            result = result + sign
    return result
