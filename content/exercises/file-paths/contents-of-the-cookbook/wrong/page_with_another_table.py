"""Fails task 2.

The page can't be written where the computer's own table has no *è*. Writing needs an encoding as much as reading does.
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
    lines.append(path.relative_to(recipes).as_posix() + ": " + title_of(path))

if lines == []:
    print("no recipes")
else:
    with open(recipes / "contents.md", "w") as file:
        for line in lines:
            print(line)
            file.write(line + "\n")
