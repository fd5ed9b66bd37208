"""Fails task 1.

Python stops with a `NameError`: it knows no `Print`. Small and capital letters make different names.
Its message even suggests the right one.
"""

Print("Open today")
Print(5 * 9 * 60)
