"""Fails task 1.

Python stops with a `NameError`: it doesn't know a word that stands outside of quotes.
Small and capital letters make different names. Often its message even suggests the right one.
"""

Print("Open today")
Print(5 * 9 * 60)
