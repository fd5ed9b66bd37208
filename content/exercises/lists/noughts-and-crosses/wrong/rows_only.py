"""Fails task 2.

Three across win here, but three down and three slanting don't. `in board` looks at the rows, for the board is made of rows.
The other five lines have to be put together.
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
    if ["X", "X", "X"] in board:
        return "X"
    if ["O", "O", "O"] in board:
        return "O"
    return "-"
