"""Fails task 3.

The prices stand on the left of their column, so the ones don't stand below the ones. Tell the column on which side.
"""

from rich.console import Console
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table


def sign(text, width):
    Console(width=width).print(Panel(text))


def named_sign(name, text, width):
    Console(width=width).print(Panel(text, title=name, title_align="left"))


def prices(child, adult, width):
    table = Table()
    table.add_column("Seat")
    table.add_column("Euro")
    table.add_row("Child", str(child))
    table.add_row("Adult", str(adult))
    console = Console(width=width)
    console.print(Rule("Prices"))
    console.print(table)
