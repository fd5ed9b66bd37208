"""Fails task 1.

One move fills a whole column. `* 3` puts the same row into the board three times, so there is one row with three places.
Make a new row each time.
"""


def board_after(moves):
    board = [["-"] * 3] * 3
    player = "X"
    for move in moves:
        row = move[0]
        column = move[1]
        if board[row][column] == "-":
            board[row][column] = player
            if player == "X":
                player = "O"
            else:
                player = "X"
    return board


def winner(board):
    lines = []
    for i in range(3):
        lines.append(board[i])
        lines.append([board[0][i], board[1][i], board[2][i]])
    lines.append([board[0][0], board[1][1], board[2][2]])
    lines.append([board[0][2], board[1][1], board[2][0]])
    if ["X", "X", "X"] in lines:
        return "X"
    if ["O", "O", "O"] in lines:
        return "O"
    return "-"
