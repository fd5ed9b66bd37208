"""Fails task 2.

The message is a part of the report, and the exit status is 0. A program that watches the status hears no alarm.
The message has to be given to `sys.exit` itself.
"""

print("freezer: -4")
print("too warm by:", 18 - 4)
print("close the freezer")
