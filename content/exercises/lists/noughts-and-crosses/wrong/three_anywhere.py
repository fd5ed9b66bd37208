"""Fails task 2.

Three of a sign anywhere on the board win here. They have to stand in one line.
Counting isn't enough: the places matter.
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
    for player in ["X", "O"]:
        signs = 0
        for row in board:
            for square in row:
                if square == player:
                    signs = signs + 1
        if signs >= 3:
            return player
    return "-"
