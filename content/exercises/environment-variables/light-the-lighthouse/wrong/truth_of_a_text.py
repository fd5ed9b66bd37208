"""Fails task 2.

`off` switches the horn on. Each text that isn't empty counts as true, whatever word it is.
The word has to be compared with the words that mean yes.
"""

def number(notes, name, default):
    text = notes.get(name, "")
    if text == "":
        return default
    if text.isdecimal():
        return int(text)
    return None


def switch(notes, name):
    word = notes.get(name, "").lower()
    if word:
        return True
    return False


def problems(notes):
    found = []
    if notes.get("LIGHT_NAME", "") == "":
        found.append("LIGHT_NAME: missing")
    if number(notes, "LIGHT_SECONDS", 10) in [None, 0]:
        found.append("LIGHT_SECONDS: no whole number from 1")
    if switch(notes, "LIGHT_HORN") is None:
        found.append("LIGHT_HORN: neither on nor off")
    return found


def for_the_buoys(notes, seconds):
    """Return a copy that is fit for another program: its own pace, and no password."""
    handed_on = notes.copy()
    handed_on["LIGHT_SECONDS"] = str(seconds)
    if "LIGHT_PASSWORD" in handed_on:
        del handed_on["LIGHT_PASSWORD"]
    return handed_on
