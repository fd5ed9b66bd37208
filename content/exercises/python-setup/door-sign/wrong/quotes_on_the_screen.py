"""Fails task 1.

The sign shows quotes around its text. The interpreter shows a text with quotes when you type only its name.
In a script one pair is enough: it marks the text and isn't printed.
"""

print("'Open today'")
print(5 * 9 * 60)
