"""Fails task 2.

The next month will be written right behind this one, and 19 and 25 become 1925. The new line has no line break at its end.
"""


def numbers_in(path):
    """Return the numbers of this file. Notes and empty lines are left out."""
    numbers = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            text = line.strip()
            if text != "" and text[0] != "#":
                numbers.append(int(text))
    return numbers


days = numbers_in("month.txt")
print("days:", len(days))
print("sum:", sum(days), "mm")
print("most:", max(days + [0]), "mm")

with open("year.txt", "a", encoding="utf-8") as file:
    if days != []:
        file.write(str(sum(days)))

print("year:", sum(numbers_in("year.txt")), "mm")
