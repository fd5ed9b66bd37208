"""Fails task 2.

When an early line holds three free squares, the answer is `"-"` and the real winner is never found. Three free squares are three alike,
but nobody has won with them. `return` ends the search too soon.
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
    lines = []
    for i in range(3):
        lines.append(board[i])
        lines.append([board[0][i], board[1][i], board[2][i]])
    lines.append([board[0][0], board[1][1], board[2][2]])
    lines.append([board[0][2], board[1][1], board[2][0]])
    for line in lines:
        if line[0] == line[1] and line[1] == line[2]:
            return line[0]
    return "-"
