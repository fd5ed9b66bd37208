def end(moves):
    # Return the last square, as a tuple.
    ...


def clean(moves):
    # Return how many different squares are clean.
    ...


def first_return(moves):
    # Return the number of moves until a square comes up again, or 0.
    ...
