"""Fails task 3.

Only the first problem is told. Whoever mends it starts the program again, and meets the next one.
Each problem is added to a list, and the list is returned at the end.
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
    if word in ["yes", "on", "1"]:
        return True
    if word in ["no", "off", "0", ""]:
        return False
    return None


def problems(notes):
    found = []
    if notes.get("LIGHT_NAME", "") == "":
        return ["LIGHT_NAME: missing"]
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
