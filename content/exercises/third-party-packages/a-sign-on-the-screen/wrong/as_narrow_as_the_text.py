"""Fails task 1.

The frame ends where the text ends. The page wants it as wide as the console. Which argument of `Panel` was given for nothing?
"""

from rich.console import Console
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table


def sign(text, width):
    Console(width=width).print(Panel(text, expand=False))


def named_sign(name, text, width):
    Console(width=width).print(Panel(text, title=name, title_align="left"))


def prices(child, adult, width):
    table = Table()
    table.add_column("Seat")
    table.add_column("Euro", justify="right")
    table.add_row("Child", str(child))
    table.add_row("Adult", str(adult))
    console = Console(width=width)
    console.print(Rule("Prices"))
    console.print(table)
