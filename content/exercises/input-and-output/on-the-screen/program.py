typed = "20"
points = int(typed) * 2
shown = print(points)
print("Mia", points + 1, sep=": ")
print("Level", end=" ")
print(f"{1.96:.1f}!")
print("{points}")
print(f"{points} points")
