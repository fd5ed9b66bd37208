"""Fails task 2.

The old programme is still there, and the new one stands behind it. `"a"` keeps what was in the file.
"""

titles = []
with open("songs.txt", encoding="utf-8") as file:
    for line in file:
        title = line.strip()
        if title != "":
            titles.append(title)

print(len(titles), "songs")

number = 0
with open("programme.txt", "a", encoding="utf-8") as file:
    for title in titles:
        number = number + 1
        file.write(str(number) + ". " + title + "\n")
