"""Fails task 3.

The whole message is shown, whatever the screen can hold. Nobody has asked for the room yet.
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
    return message(text)
