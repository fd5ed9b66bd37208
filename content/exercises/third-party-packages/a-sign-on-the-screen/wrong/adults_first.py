"""Fails task 3.

The rows stand the other way round. A table shows them in the order in which they were added.
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
    table.add_column("Euro", justify="right")
    table.add_row("Adult", str(adult))
    table.add_row("Child", str(child))
    console = Console(width=width)
    console.print(Rule("Prices"))
    console.print(table)
