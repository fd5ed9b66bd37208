names = ["Dan", "Eva", "Ana"]
points = [7, 9, 7, 8]
board = {}
for place, (score, name) in enumerate(sorted(zip(points, names)), start=1):
    board[name] = place
for name, place in board.items():
    print(place, name)
print(list(reversed(names)))
