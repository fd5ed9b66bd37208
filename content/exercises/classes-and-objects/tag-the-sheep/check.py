import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
def test_the_first_number():
    assert solution.Sheep.next_tag == 1


@pytest.mark.task(1)
@pytest.mark.parametrize("number", [1, 500])
def test_tag(number):
    solution.Sheep.next_tag = number
    assert solution.Sheep("Ada").tag == number


@pytest.mark.task(1)
def test_the_next_tag():
    solution.Sheep.next_tag = 7
    solution.Sheep("Ada")
    solution.Sheep("Bee")
    assert solution.Sheep("Cleo").tag == 9


@pytest.mark.task(1)
def test_an_old_tag_stays():
    solution.Sheep.next_tag = 30
    ada = solution.Sheep("Ada")
    solution.Sheep("Bee")
    assert ada.tag == 30


@pytest.mark.task(1)
def test_the_number_moves_on_in_the_class():
    solution.Sheep.next_tag = 10
    solution.Sheep("Ada")
    assert solution.Sheep.next_tag == 11


@pytest.mark.task(1)
def test_name():
    assert solution.Sheep("Ada").name == "Ada"


@pytest.mark.task(2)
def test_the_first_price():
    assert solution.Sheep.wool_price == 4


@pytest.mark.task(2)
@pytest.mark.parametrize(("price", "kilos", "expected"), [(4, 3, 12), (6, 3, 18), (5, 0, 0), (1, 7, 7)])
def test_shear(price, kilos, expected):
    sheep = solution.Sheep("Ada")
    solution.Sheep.wool_price = price
    assert sheep.shear(kilos) == expected


@pytest.mark.task(2)
def test_a_sheep_with_a_price_of_its_own():
    solution.Sheep.wool_price = 4
    ada = solution.Sheep("Ada")
    ada.wool_price = 9
    assert ada.shear(2) == 18


@pytest.mark.task(2)
def test_a_price_of_its_own_is_no_price_for_others():
    solution.Sheep.wool_price = 4
    ada = solution.Sheep("Ada")
    ada.wool_price = 9
    bee = solution.Sheep("Bee")
    assert bee.shear(2) == 8


@pytest.mark.task(2)
@pytest.mark.parametrize(("attribute", "expected"), [("kilos", 5), ("earned", 28)])
def test_shorn_twice(attribute, expected):
    ada = solution.Sheep("Ada")
    solution.Sheep.wool_price = 6
    ada.shear(3)
    solution.Sheep.wool_price = 5
    ada.shear(2)
    assert getattr(ada, attribute) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize("attribute", ["kilos", "earned"])
def test_a_new_sheep_has_given_nothing(attribute):
    solution.Sheep("Ada").shear(3)
    assert getattr(solution.Sheep("Bee"), attribute) == 0


@pytest.mark.task(2)
@given(st.integers(1, 9), st.lists(st.integers(0, 9), max_size=5))
def test_what_it_earned_is_what_was_paid(price, kilos):
    solution.Sheep.wool_price = price
    sheep = solution.Sheep("Ada")
    paid = [sheep.shear(number) for number in kilos]
    assert sheep.earned == sum(paid)


def flock_of(*kilos):
    solution.Sheep.next_tag = 1
    flock = []
    for number in kilos:
        sheep = solution.Sheep(f"No. {len(flock) + 1}")
        sheep.shear(number)
        flock.append(sheep)
    return flock


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("kilos", "expected"),
    [
        ([3, 5, 4], "No. 2"),
        ([5, 3, 4], "No. 1"),
        ([3, 4, 5], "No. 3"),
        ([3, 5, 5], "No. 2"),
        ([0, 0], "No. 1"),
        ([2], "No. 1"),
    ],
)
def test_best(kilos, expected):
    flock = flock_of(*kilos)
    assert solution.best(flock) == expected


@pytest.mark.task(3)
def test_nobody_is_best():
    assert solution.best([]) is None


@pytest.mark.task(3)
def test_the_smaller_tag_may_stand_later():
    flock = flock_of(3, 5, 5)
    flock.reverse()
    assert solution.best(flock) == "No. 2"


@pytest.mark.task(3)
def test_the_smaller_tag_may_stand_later_and_give_less():
    flock = flock_of(2, 5, 6)
    flock.reverse()
    assert solution.best(flock) == "No. 3"


@pytest.mark.task(3)
def test_more_money_is_not_more_wool():
    solution.Sheep.wool_price = 4
    ada, bee = flock_of(0, 0)
    ada.wool_price = 9
    ada.shear(2)
    bee.shear(3)
    assert solution.best([ada, bee]) == "No. 2"


@pytest.mark.task(3)
def test_the_flock_stays_as_it_is():
    flock = flock_of(3, 5, 4)
    solution.best(flock)
    assert [sheep.name for sheep in flock] == ["No. 1", "No. 2", "No. 3"]
