"""Fails task 2.

When no day was measured in the first month, there is no `year.txt`, and reading it stops the program.
Open it in any case, and decide inside whether to write.
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

if days != []:
    with open("year.txt", "a", encoding="utf-8") as file:
        file.write(str(sum(days)) + "\n")

print("year:", sum(numbers_in("year.txt")), "mm")
