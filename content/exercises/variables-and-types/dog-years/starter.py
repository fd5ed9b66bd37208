def in_dog_years(age):
    # Multiply age by seven.
    years = ...
    return years


def typed_age(text):
    # Make a number of text, multiply it, cut it off.
    years = ...
    return years


def tag(name, text):
    # Put the pieces of the tag together.
    line = ...
    return line
