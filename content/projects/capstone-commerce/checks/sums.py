"""Discounts and refunds to the cent, as the page says."""


def shares(discount, lines):
    """What each line bears."""
    total = sum(lines)
    given = [discount * line // total for line in lines]
    cut_off = sorted(range(len(lines)), key=lambda place: (-(discount * lines[place] % total), place))
    for place in cut_off[: discount - sum(given)]:
        given[place] += 1
    return given


def refunded(line, pieces):
    """Cents that are back after so many pieces."""
    return (line["line_cents"] - line["discount_cents"]) * pieces // line["quantity"]
