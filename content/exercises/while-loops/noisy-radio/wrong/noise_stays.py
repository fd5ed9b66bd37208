"""Fails task 2.

The crackling is still in the message. Each `*` should be skipped, and the loop go on.
"""


def until_end(text):
    heard = ""
    for sign in text:
        if sign == "#":
            break
        heard = heard + sign
    return heard


def message(text):
    heard = ""
    for sign in text:
        if sign == "#":
            break
        heard = heard + sign
    return heard


def on_screen(text, width):
    shown = ""
    room = width
    for sign in message(text):
        if room == 0:
            break
        shown = shown + sign
        room = room - 1
    return shown
