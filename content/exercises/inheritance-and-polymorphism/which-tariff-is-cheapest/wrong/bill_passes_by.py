"""Fails task 2.

`energy` is right, but `bill` counts like the plain tariff. `bill` multiplies by itself and never asks for the energy. Ask `self` for it.
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
        return kwh * self.cents + MONTHS * self.fee


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


def cheapest(tariffs, kwh):
    best = None
    for tariff in tariffs:
        if best is None or tariff.bill(kwh) < best.bill(kwh):
            best = tariff
    return best.name
