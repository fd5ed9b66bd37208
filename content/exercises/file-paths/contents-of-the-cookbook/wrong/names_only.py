"""Fails task 1.

The folders are missing from the lines. Two recipes called `cake.txt` look the same then. What stands between `recipes` and the name belongs in the line.
"""

from pathlib import Path


def title_of(path):
    """Return the first line that isn't empty."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() != "":
                return line.strip()
    return "(no title)"


recipes = Path("recipes")
lines = []
for path in sorted(recipes.rglob("*.txt")):
    lines.append(path.name + ": " + title_of(path))

if lines == []:
    print("no recipes")
else:
    with open(recipes / "contents.md", "w", encoding="utf-8") as file:
        for line in lines:
            print(line)
            file.write(line + "\n")
