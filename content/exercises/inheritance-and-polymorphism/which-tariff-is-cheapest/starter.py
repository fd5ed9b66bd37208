# 1. Write the class Tariff.


# 2. Write StepTariff, a subclass of Tariff.


# 3. Write BonusTariff, a subclass of Tariff.


# 4. Write the function cheapest(tariffs, kwh).
