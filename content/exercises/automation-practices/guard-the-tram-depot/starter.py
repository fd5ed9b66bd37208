def hide(text, secrets):
    pass


def too_many(planned, there):
    pass


def alarm(runs, today):
    pass
