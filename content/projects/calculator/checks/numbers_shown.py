"""Numbers as the calculator should print them."""

from decimal import Context, Decimal


def shown(value):
    """A Fraction with 12 significant digits at most, without an exponent or zeros at the end."""
    if value.denominator == 1:
        return str(value.numerator)
    rounded = Context(prec=12).divide(Decimal(value.numerator), Decimal(value.denominator))
    return format(rounded.normalize(), "f")
