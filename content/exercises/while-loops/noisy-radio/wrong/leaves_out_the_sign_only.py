"""Fails task 1.

The `#` is gone, but what comes after it is still there. `continue` skips one turn. Here the whole loop should
end.
"""


def until_end(text):
    heard = ""
    for sign in text:
        if sign == "#":
            continue
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
        if room == 0:
            break
        shown = shown + sign
        room = room - 1
    return shown
