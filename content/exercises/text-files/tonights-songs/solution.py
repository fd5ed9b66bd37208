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
        number = number + 1
        file.write(str(number) + ". " + title + "\n")
