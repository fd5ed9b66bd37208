"""Fails task 1.

The parts stand there in brackets and quotes: `('Hello',)`. `parts` is a tuple, and `str` shows it as Python writes one.
Go through it and add one part after the other.
"""


def tag(kind, *parts, **attributes):
    opening = "<" + kind
    for name in attributes:
        opening = opening + " " + name + '="' + str(attributes[name]) + '"'
    result = opening + ">"
    result = result + str(parts)
    return result + "</" + kind + ">"


def link(text, to, **attributes):
    return tag("a", text, href=to, **attributes)


def bullets(items, **attributes):
    lines = []
    for item in items:
        lines.append(tag("li", item))
    return tag("ul", *lines, **attributes)
