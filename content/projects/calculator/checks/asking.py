"""Many questions at once: two programs run at a time."""


def values(cli, expected):
    """Each expression prints its value."""
    runs = cli.each([("eval", expression) for expression in expected])
    for run, value in zip(runs, expected.values(), strict=True):
        run.prints(value)


def fails(cli, expressions):
    """Each one ends with an error for people."""
    for run in cli.each([("eval", expression) for expression in expressions]):
        run.fails(1)
