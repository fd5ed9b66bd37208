"""Fails task 2.

All letters are counted. After `or` stands a text alone, and a text with something in it counts as yes.
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
        if sign == "a" or "e" or "i" or "o" or "u":
            count = count + 1
    return count


def without(word, letter):
    result = ""
    for sign in word:
        if sign != letter:
            result = result + sign
    return result
