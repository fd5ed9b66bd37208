"""Fails task 1.

A player can write over the other's sign here. The task says that such a move doesn't count.
Look at the square before you write on it.
"""


def board_after(moves):
    board = [["-", "-", "-"], ["-", "-", "-"], ["-", "-", "-"]]
    player = "X"
    for move in moves:
        board[move[0]][move[1]] = player
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
