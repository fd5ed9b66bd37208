"""Fails task 2.

A month with 0 mm gets no line, though its days were measured. Ask for the days and not for the sum.
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
    if sum(days) > 0:
        file.write(str(sum(days)) + "\n")

print("year:", sum(numbers_in("year.txt")), "mm")
