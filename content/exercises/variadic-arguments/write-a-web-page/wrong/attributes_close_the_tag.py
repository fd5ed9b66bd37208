"""Fails task 1.

The attributes stand in the closing tag too. `</td id="m">` isn't HTML.
The closing tag holds the kind alone.
"""


def tag(kind, *parts, **attributes):
    opening = "<" + kind
    for name in attributes:
        opening = opening + " " + name + '="' + str(attributes[name]) + '"'
    result = opening + ">"
    for part in parts:
        result = result + part
    return result + "</" + opening[1:] + ">"


def link(text, to, **attributes):
    return tag("a", text, href=to, **attributes)


def bullets(items, **attributes):
    lines = []
    for item in items:
        lines.append(tag("li", item))
    return tag("ul", *lines, **attributes)
