"""Fails task 2.

Only the last song is in the programme. The file is opened with `"w"` for each song, and that empties it each time.
Open it once, around the loop.
"""

titles = []
with open("songs.txt", encoding="utf-8") as file:
    for line in file:
        title = line.strip()
        if title != "":
            titles.append(title)

print(len(titles), "songs")

number = 0
for title in titles:
    number = number + 1
    with open("programme.txt", "w", encoding="utf-8") as file:
        file.write(str(number) + ". " + title + "\n")
