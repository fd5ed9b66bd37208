"""Fails task 3.

Noise takes room on the screen, although it isn't shown. Count only the signs that you keep.
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
        if sign == "*":
            continue
        heard = heard + sign
    return heard


def on_screen(text, width):
    shown = ""
    room = width
    for sign in text:
        if room == 0 or sign == "#":
            break
        room = room - 1
        if sign == "*":
            continue
        shown = shown + sign
    return shown
