"""Fails task 3.

One sign too many is shown. The sign is kept first, and the room is looked at afterwards. With no room at all,
nothing should be kept.
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
    for sign in message(text):
        shown = shown + sign
        if room == 0:
            break
        room = room - 1
    return shown
