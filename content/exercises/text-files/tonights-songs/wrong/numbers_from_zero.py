"""Fails task 2.

The first song has the number 0. People count from 1. Does the number grow before or after the line is written?
"""

titles = []
with open("songs.txt", encoding="utf-8") as file:
    for line in file:
        title = line.strip()
        if title != "":
            titles.append(title)

print(len(titles), "songs")

number = 0
with open("programme.txt", "w", encoding="utf-8") as file:
    for title in titles:
        file.write(str(number) + ". " + title + "\n")
        number = number + 1
