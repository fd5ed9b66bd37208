"""Fails task 2.

The exit status is 1, but for another reason: a `NameError`, since Python doesn't know `sys`.
The cook would read a long error instead of your message. Which line fetches `sys`?
"""

print("freezer: -4")
print("too warm by:", 18 - 4)
sys.exit("close the freezer")
