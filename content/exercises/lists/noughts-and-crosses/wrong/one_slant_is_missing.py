"""Fails task 2.

There are two slanting lines. The one from the top right to the bottom left isn't looked at.
"""


def board_after(moves):
    board = []
    for i in range(3):
        board.append(["-", "-", "-"])
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
    lines = [[board[0][0], board[1][1], board[2][2]]]
    for i in range(3):
        lines.append(board[i])
        lines.append([board[0][i], board[1][i], board[2][i]])
    if ["X", "X", "X"] in lines:
        return "X"
    if ["O", "O", "O"] in lines:
        return "O"
    return "-"
