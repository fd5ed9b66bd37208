"""Fails task 1.

This counts the letters of the file. `read` gives one long text. The songs are its lines.
"""

titles = []
with open("songs.txt", encoding="utf-8") as file:
    for line in file:
        title = line.strip()
        if title != "":
            titles.append(title)

with open("songs.txt", encoding="utf-8") as file:
    print(len(file.read()), "songs")

number = 0
with open("programme.txt", "w", encoding="utf-8") as file:
    for title in titles:
        number = number + 1
        file.write(str(number) + ". " + title + "\n")
