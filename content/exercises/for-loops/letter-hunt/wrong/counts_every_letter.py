"""Fails task 1.

Each letter is counted, whichever it is. The line that counts has to stand behind a question.
"""


def count_letter(word, letter):
    count = 0
    for sign in word:
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
