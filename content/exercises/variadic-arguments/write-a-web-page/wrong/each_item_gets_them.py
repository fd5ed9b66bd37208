"""Fails task 3.

The attributes are in each `li`. The task gives them to the list as a whole, that is, to the `ul`.
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
    return tag("a", text, href=to, **attributes)


def bullets(items, **attributes):
    lines = []
    for item in items:
        lines.append(tag("li", item, **attributes))
    return tag("ul", *lines)
