"""Fails task 1.

Only the first part is there, and without any part it stops. The star collects as many as come, also none.
Go through all of them.
"""


def tag(kind, *parts, **attributes):
    opening = "<" + kind
    for name in attributes:
        opening = opening + " " + name + '="' + str(attributes[name]) + '"'
    result = opening + ">"
    result = result + parts[0]
    return result + "</" + kind + ">"


def link(text, to, **attributes):
    return tag("a", text, href=to, **attributes)


def bullets(items, **attributes):
    lines = []
    for item in items:
        lines.append(tag("li", item))
    return tag("ul", *lines, **attributes)
