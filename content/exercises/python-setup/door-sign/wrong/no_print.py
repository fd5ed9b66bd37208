"""Fails task 1.

The script runs and shows nothing at all. At `>>>` a value appears by itself, but in a script it doesn't.
Which word shows something?
"""

"Open today"
5 * 9 * 60
