"""Fails task 2.

The exit status is 1, but for another reason: a `NameError`. The cook would read a long error instead of your message.
Does Python know each name in the last line? `sys` has to be fetched first.
"""

print("freezer: -4")
print("too warm by:", 18 - 4)
sys.exit("close the freezer")
