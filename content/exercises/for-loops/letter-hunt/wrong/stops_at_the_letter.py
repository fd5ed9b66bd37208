"""Fails task 3.

The word ends where the letter stands. `return` ends the whole loop. Here one letter is left out, and the loop
goes on.
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
            return result
        result = result + sign
    return result
