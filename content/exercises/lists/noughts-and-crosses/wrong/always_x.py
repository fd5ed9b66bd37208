"""Fails task 1.

Every sign is an X. The player is set once and never changes. After a move that counts, it's the other's turn.
"""


def board_after(moves):
    board = [["-", "-", "-"], ["-", "-", "-"], ["-", "-", "-"]]
    player = "X"
    for move in moves:
        if board[move[0]][move[1]] == "-":
            board[move[0]][move[1]] = player
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
