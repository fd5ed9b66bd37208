import sys

on_board = 0
stop = 0
for line in sys.stdin:
    text = line.strip()
    stop = stop + 1
    on_board = on_board + int(text)
    print("stop", stop, "people", on_board)
