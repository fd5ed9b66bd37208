"""Fails task 2.

The address stands where the text should be, and the text is the address. The text is what one reads, so it's the part of the tag.
"""


def tag(kind, *parts, **attributes):
    opening = "<" + kind
    for name in attributes:
        opening = opening + " " + name + '="' + str(attributes[name]) + '"'
    result = opening + ">"
    for part in parts:
        result = result + part
    return result + "</" + kind + ">"


def link(text, to, **attributes):
    return tag("a", to, href=text, **attributes)


def bullets(items, **attributes):
    lines = []
    for item in items:
        lines.append(tag("li", item))
    return tag("ul", *lines, **attributes)
