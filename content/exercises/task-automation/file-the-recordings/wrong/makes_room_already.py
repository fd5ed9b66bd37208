"""Fails task 2.

Making the plan has made folders. A plan changes nothing: whoever reads it may still say no.
"""

from pathlib import Path


def place(name):
    year = name[:4]
    month = name[5:7]
    signs = name[4:5] + name[7:8] + name[10:11]
    digits = year + month + name[8:10]
    if len(name) < 12 or signs != "-- " or not digits.isdecimal():
        return None
    if int(month) not in range(1, 13):
        return None
    return year + "/" + month + "/" + name


def plan(folder):
    """Decide what would be moved. Nothing is changed."""
    steps = []
    for path in sorted(Path(folder).iterdir()):
        to = place(path.name)
        if path.is_file() and to is not None and not (Path(folder) / to).exists():
            (Path(folder) / to).parent.mkdir(parents=True, exist_ok=True)
            steps.append({"from": path.name, "to": to})
    return steps


def carry_out(folder, steps):
    lines = []
    for step in steps:
        source = Path(folder) / step["from"]
        target = Path(folder) / step["to"]
        if not source.exists():
            lines.append("missing " + step["from"])
        elif target.exists():
            lines.append("taken " + step["from"])
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
            lines.append("moved " + step["from"])
    return lines


def file_all(folder):
    lines = carry_out(folder, plan(folder))
    if lines != []:
        with open(Path(folder) / "log.txt", "a", encoding="utf-8") as log:
            for line in lines:
                log.write(line + "\n")
    return len(lines)
