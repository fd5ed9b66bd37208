"""What an exercise of the kind `order` adds: lines that belong nowhere, and lines that stand in their place."""

from milepost.curriculum.tables import Table


def read_order(table: Table, solution: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The distractors, and the places (from 1) of the lines of the solution that are fixed."""
    lines = solution.splitlines()
    if any(not line.strip() for line in lines):
        table.problem("The solution of an `order` exercise has no empty lines: each line is a piece.")
    fixed = table.wholes("fixed")
    if len(set(fixed)) < len(fixed) or any(place > len(lines) for place in fixed):
        table.problem(f"`fixed` should be different lines of the solution, from 1 to {len(lines)}.", "fixed")
    pieces = {line.strip() for line in lines}
    return tuple(_distractor(own, pieces) for own in table.tables("distractor")), fixed


def _distractor(table: Table, pieces: set[str]) -> str:
    line = table.text("line").strip()
    table.close()
    if "\n" in line:
        table.problem("A distractor is one line.", "line")
    if line in pieces:
        table.problem("This line belongs to the solution. A distractor belongs nowhere.", "line")
    return line
