"""Fails task 2.

The programme can't be written where the computer's own table has no *Ü*. Reading in UTF-8 isn't enough: writing needs a table as well.
"""

titles = []
with open("songs.txt", encoding="utf-8") as file:
    for line in file:
        title = line.strip()
        if title != "":
            titles.append(title)

print(len(titles), "songs")

number = 0
with open("programme.txt", "w") as file:
    for title in titles:
        number = number + 1
        file.write(str(number) + ". " + title + "\n")
