"""Fails task 3.

`new.txt` is empty afterwards. Its names are in `old.txt` now, but the page leaves the new list as it is.
"""


def names_in(path):
    """Return the names that stand in this file, in order."""
    names = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            name = line.strip()
            if name != "":
                names.append(name)
    return names


def without(names, others):
    """Return those of the names that aren't among the others."""
    rest = []
    for name in names:
        if name not in others:
            rest.append(name)
    return rest


old = names_in("old.txt")
new = names_in("new.txt")

changes = []
for name in without(new, old):
    changes.append("+ " + name)
for name in without(old, new):
    changes.append("- " + name)

if changes == []:
    print("no change")
else:
    with open("changes.txt", "a", encoding="utf-8") as file:
        for change in changes:
            print(change)
            file.write(change + "\n")

with open("new.txt", "w", encoding="utf-8") as file:
    file.write("")

with open("old.txt", "w", encoding="utf-8") as file:
    for name in new:
        file.write(name + "\n")
