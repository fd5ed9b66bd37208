"""Fails task 1.

Empty lines are counted as songs. Such a line holds its line break, so it isn't equal to an empty text.
Take off the line break before you compare.
"""

titles = []
with open("songs.txt", encoding="utf-8") as file:
    for line in file:
        title = line.strip()
        if line != "":
            titles.append(title)

print(len(titles), "songs")

number = 0
with open("programme.txt", "w", encoding="utf-8") as file:
    for title in titles:
        number = number + 1
        file.write(str(number) + ". " + title + "\n")
