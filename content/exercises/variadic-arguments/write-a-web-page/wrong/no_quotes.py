"""Fails task 1.

The value stands there without its double quotes: `id=m`. The quotes are a part of the text that you build.
"""


def tag(kind, *parts, **attributes):
    opening = "<" + kind
    for name in attributes:
        opening = opening + " " + name + "=" + str(attributes[name])
    result = opening + ">"
    for part in parts:
        result = result + part
    return result + "</" + kind + ">"


def link(text, to, **attributes):
    return tag("a", text, href=to, **attributes)


def bullets(items, **attributes):
    lines = []
    for item in items:
        lines.append(tag("li", item))
    return tag("ul", *lines, **attributes)
