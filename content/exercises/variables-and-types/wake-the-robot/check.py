import pytest
import solution


@pytest.mark.task(1)
def test_the_name_is_a_text():
    assert type(solution.robot_name()) is str


@pytest.mark.task(1)
def test_the_name_is_not_empty():
    assert solution.robot_name() != ""


@pytest.mark.task(2)
def test_the_legs_are_a_whole_number():
    assert type(solution.robot_legs()) is int


@pytest.mark.task(2)
def test_there_is_at_least_one_leg():
    assert solution.robot_legs() >= 1


@pytest.mark.task(3)
def test_the_height_has_a_point():
    assert type(solution.robot_height()) is float


@pytest.mark.task(3)
def test_the_height_is_above_nothing():
    assert solution.robot_height() > 0


@pytest.mark.task(4)
def test_the_robot_is_awake():
    assert solution.robot_awake() is True
