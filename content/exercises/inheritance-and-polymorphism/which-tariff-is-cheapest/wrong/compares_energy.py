"""Fails task 4.

The fee plays no part in the comparison. A tariff with a low price and a high fee wins. Compare whole bills.
"""

MONTHS = 12


class Tariff:
    def __init__(self, name, cents, fee=0):
        self.name = name
        self.cents = cents
        self.fee = fee

    def energy(self, kwh):
        return kwh * self.cents

    def bill(self, kwh):
        return self.energy(kwh) + MONTHS * self.fee


class StepTariff(Tariff):
    def __init__(self, name, cents, limit, cheaper, fee=0):
        super().__init__(name, cents, fee)
        self.limit = limit
        self.cheaper = cheaper

    def energy(self, kwh):
        beyond = max([0, kwh - self.limit])
        return super().energy(kwh - beyond) + beyond * self.cheaper


class BonusTariff(Tariff):
    def __init__(self, name, cents, bonus, fee=0):
        super().__init__(name, cents, fee)
        self.bonus = bonus

    def bill(self, kwh):
        return max([0, super().bill(kwh) - self.bonus])


def whole(tariff, kwh):
    if isinstance(tariff, Tariff):
        return tariff.bill(kwh) - MONTHS * tariff.fee
    return tariff.bill(kwh)


def cheapest(tariffs, kwh):
    best = None
    for tariff in tariffs:
        if best is None or whole(tariff, kwh) < whole(best, kwh):
            best = tariff
    return best.name
