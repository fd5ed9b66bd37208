def board_after(moves):
    # Return the board, a list of three rows, after all the moves.
    ...


def winner(board):
    # Return "X", "O" or "-".
    ...
