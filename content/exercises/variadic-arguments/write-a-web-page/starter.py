# 1. Write tag(kind, *parts, **attributes).


# 2. Write link(text, to, **attributes). Let it call tag.


# 3. Write bullets(items, **attributes). Let it call tag.
