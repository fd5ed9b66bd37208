"""Fails task 1.

Python stops with a `NameError`. Without quotes, each word is taken for the name of something.
Text needs quotes around it.
"""

print(Open, today)
print(5 * 9 * 60)
