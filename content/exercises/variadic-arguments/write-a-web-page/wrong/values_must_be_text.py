"""Fails task 1.

For `colspan=2` Python stops with a TypeError: it doesn't add a number to a text. The task lets a value be a number.
Make a text of it first.
"""


def tag(kind, *parts, **attributes):
    opening = "<" + kind
    for name in attributes:
        opening = opening + " " + name + '="' + attributes[name] + '"'
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
