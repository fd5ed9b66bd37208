"""Fails task 1.

On a computer with another table, *Über den Wolken* stops the program. Without `encoding`, `open` takes what that computer is used to.
The page says how the file is written.
"""

titles = []
with open("songs.txt") as file:
    for line in file:
        title = line.strip()
        if title != "":
            titles.append(title)

print(len(titles), "songs")

number = 0
with open("programme.txt", "w", encoding="utf-8") as file:
    for title in titles:
        number = number + 1
        file.write(str(number) + ". " + title + "\n")
