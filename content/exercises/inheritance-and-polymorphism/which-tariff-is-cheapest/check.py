import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SMALL = st.integers(0, 3000)


class Roof:
    name = "Own roof"

    def bill(self, kwh):
        return 40000


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("cents", "fee", "kwh", "expected"),
    [(30, 0, 1000, 30000), (25, 900, 1000, 35800), (25, 900, 0, 10800), (1, 1, 1, 13), (7, 0, 0, 0)],
)
def test_bill(cents, fee, kwh, expected):
    assert solution.Tariff("Plain", cents, fee=fee).bill(kwh) == expected


@pytest.mark.task(1)
def test_no_fee():
    assert solution.Tariff("Plain", 30).bill(1000) == 30000


@pytest.mark.task(1)
def test_energy():
    assert solution.Tariff("Plain", 25, fee=900).energy(1000) == 25000


@pytest.mark.task(1)
@pytest.mark.parametrize(("attribute", "value"), [("name", "Sun"), ("cents", 25), ("fee", 900)])
def test_attributes(attribute, value):
    assert getattr(solution.Tariff("Sun", 25, 900), attribute) == value


@pytest.mark.task(1)
def test_a_new_price():
    tariff = solution.Tariff("Plain", 30)
    tariff.cents = 40
    assert tariff.bill(100) == 4000


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("kwh", "expected"),
    [(800, 25600), (1000, 32000), (1001, 32020), (1500, 42000), (0, 0), (999, 31968)],
)
def test_energy_in_steps(kwh, expected):
    assert solution.StepTariff("Step", 32, 1000, 20).energy(kwh) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("fee", "expected"), [(0, 42000), (100, 43200)])
def test_bill_in_steps(fee, expected):
    assert solution.StepTariff("Step", 32, 1000, 20, fee=fee).bill(1500) == expected


@pytest.mark.task(2)
def test_steps_without_a_fee():
    assert solution.StepTariff("Step", 32, 1000, 20).bill(1000) == 32000


@pytest.mark.task(2)
@pytest.mark.parametrize(("attribute", "value"), [("name", "Step"), ("limit", 500), ("cheaper", 20), ("cents", 32)])
def test_attributes_of_steps(attribute, value):
    assert getattr(solution.StepTariff("Step", 32, 500, 20), attribute) == value


@pytest.mark.task(2)
def test_steps_are_a_tariff():
    assert isinstance(solution.StepTariff("Step", 32, 1000, 20), solution.Tariff)


@pytest.mark.task(2)
def test_bill_is_inherited():
    assert "bill" not in vars(solution.StepTariff)


@pytest.mark.task(2)
@given(SMALL, SMALL)
def test_steps_of_equal_height_are_a_plain_tariff(kwh, limit):
    assert solution.StepTariff("Step", 30, limit, 30).bill(kwh) == 30 * kwh


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("kwh", "fee", "expected"),
    [(1000, 0, 26000), (100, 0, 0), (0, 0, 0), (100, 200, 500), (162, 0, 22)],
)
def test_bill_with_bonus(kwh, fee, expected):
    assert solution.BonusTariff("Bonus", 31, 5000, fee=fee).bill(kwh) == expected


@pytest.mark.task(3)
def test_bonus_without_a_fee():
    assert solution.BonusTariff("Bonus", 31, 5000).bill(1000) == 26000


@pytest.mark.task(3)
def test_energy_with_bonus():
    assert solution.BonusTariff("Bonus", 31, 5000).energy(1000) == 31000


@pytest.mark.task(3)
def test_the_bonus_comes_once_a_year():
    tariff = solution.BonusTariff("Bonus", 31, 5000)
    tariff.bill(1000)
    assert tariff.bill(1000) == 26000


def offers():
    return [
        solution.Tariff("Plain", 30),
        solution.StepTariff("Step", 32, 1000, 20),
        solution.BonusTariff("Bonus", 31, 5000),
    ]


@pytest.mark.task(4)
@pytest.mark.parametrize(("kwh", "expected"), [(100, "Bonus"), (1000, "Bonus"), (9000, "Step")])
def test_cheapest(kwh, expected):
    assert solution.cheapest(offers(), kwh) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(("kwh", "expected"), [(1000, "Plain"), (2000, "Own roof")])
def test_cheapest_with_something_else(kwh, expected):
    assert solution.cheapest([Roof(), solution.Tariff("Plain", 30)], kwh) == expected


@pytest.mark.task(4)
def test_the_first_of_two_equal_ones():
    plain = solution.Tariff("Moon", 30), solution.Tariff("Apple", 30), solution.Tariff("Zoo", 31)
    assert solution.cheapest(list(plain), 50) == "Moon"


@pytest.mark.task(4)
def test_the_fee_counts():
    assert solution.cheapest([solution.Tariff("Low", 10, fee=500), solution.Tariff("High", 20)], 100) == "High"
