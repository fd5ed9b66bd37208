"""Fails task 1.

Without `--go` there's a new `report.csv`. Somebody only wanted to look, and last week's report is gone.
"""

import csv
import json
import sys
from pathlib import Path


def read_order(path):
    """Return the order, or None if it is no good."""
    try:
        order = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return None
    if type(order) is not dict:
        return None
    name = order.get("name")
    eggs = order.get("eggs")
    if type(name) is not str or name == "" or type(eggs) is not int or eggs < 1:
        return None
    return {"name": name, "eggs": eggs}


def decide(path):
    """Say what happens to a file: where it goes, and the words for it. Nothing is changed."""
    order = read_order(path)
    if order is None:
        return {"to": Path("aside") / path.name, "done": "put aside " + path.name}
    words = path.name + ": " + order["name"] + ", " + str(order["eggs"]) + " eggs"
    return {"to": Path("filed") / path.name, "done": "filed " + words, "planned": "file " + words}


def note(text):
    with open("log.txt", "a", encoding="utf-8") as log:
        log.write(text + "\n")


def write_report():
    eggs = {}
    for path in Path("filed").glob("*.json"):
        order = read_order(path)
        if order is not None:
            eggs[order["name"]] = eggs.get(order["name"], 0) + order["eggs"]
    with open("report.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "eggs"])
        for name in sorted(eggs):
            writer.writerow([name, eggs[name]])


go = "--go" in sys.argv
for path in sorted(Path("orders").glob("*.json")):
    if path.is_file():
        step = decide(path)
        if step["to"].exists():
            print(path.name, "stays" if go else "would stay")
        elif go:
            step["to"].parent.mkdir(exist_ok=True)
            path.rename(step["to"])
            print(step["done"])
            note(step["done"])
        else:
            print("would", step.get("planned", step["done"]))
write_report()
