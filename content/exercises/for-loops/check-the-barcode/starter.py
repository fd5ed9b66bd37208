def only_digits(text):
    return ...


def weighted_sum(digits):
    return ...


def is_valid(barcode):
    return ...
