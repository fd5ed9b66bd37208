"""Fails task 1.

After a move that didn't count, the other player goes on. The task lets the same player go again.
When should the turn pass: after each move, or only after one that counts?
"""


def board_after(moves):
    board = [["-", "-", "-"], ["-", "-", "-"], ["-", "-", "-"]]
    for i in range(len(moves)):
        row = moves[i][0]
        column = moves[i][1]
        if board[row][column] == "-":
            if i % 2 == 0:
                board[row][column] = "X"
            else:
                board[row][column] = "O"
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
