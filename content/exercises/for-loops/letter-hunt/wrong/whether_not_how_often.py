"""Fails task 1.

`in` answers whether the letter is there. The question is how often. Go through the word and count.
"""


def count_letter(word, letter):
    if letter in word:
        return 1
    else:
        return 0


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
