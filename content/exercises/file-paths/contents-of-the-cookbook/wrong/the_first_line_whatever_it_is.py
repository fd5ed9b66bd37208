"""Fails task 1.

A recipe that begins with an empty line has no title here, or an empty one. Go on to the first line that has something in it.
"""

from pathlib import Path


def title_of(path):
    """Return the first line that isn't empty."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            return line.strip()
    return "(no title)"


recipes = Path("recipes")
lines = []
for path in sorted(recipes.rglob("*.txt")):
    lines.append(path.relative_to(recipes).as_posix() + ": " + title_of(path))

if lines == []:
    print("no recipes")
else:
    with open(recipes / "contents.md", "w", encoding="utf-8") as file:
        for line in lines:
            print(line)
            file.write(line + "\n")
