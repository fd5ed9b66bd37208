import pytest
from solution import Jar, shelf


@pytest.mark.task(1)
def test_a_jar_keeps_count():
    jar = Jar("beans")
    jar.put(3)
    jar.take(1)
    assert jar.count == 2


@pytest.mark.task(1)
def test_an_empty_jar_gives_nothing():
    jar = Jar("beans")
    with pytest.raises(ValueError):
        jar.take(1)


@pytest.mark.task(2)
def test_shelf():
    jars = shelf(["beans", "rice"])
    assert isinstance(jars, list)
    assert len(jars) == 2 and jars[0].name == "beans"
    assert "rice" in [jar.name for jar in jars]


@pytest.mark.task(2)
def test_a_long_shelf():
    assert len(shelf([f"jar {number}" for number in range(100)])) > 99


@pytest.mark.task(2)
def test_the_weight_is_about_right():
    assert Jar("rice").weight == pytest.approx(0.3)
