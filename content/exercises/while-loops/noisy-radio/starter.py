def until_end(text):
    heard = ""
    for sign in text:
        # When should the loop end?
        ...
    return ...


def message(text):
    return ...


def on_screen(text, width):
    return ...
