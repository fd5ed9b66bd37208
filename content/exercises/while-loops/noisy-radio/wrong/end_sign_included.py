"""Fails task 1.

The `#` itself is in the message. It's kept first and noticed afterwards. Ask before you keep it.
"""


def until_end(text):
    heard = ""
    for sign in text:
        heard = heard + sign
        if sign == "#":
            break
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
        if room == 0:
            break
        shown = shown + sign
        room = room - 1
    return shown
