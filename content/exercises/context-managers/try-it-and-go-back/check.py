import pytest
import solution


class Clock:
    def __init__(self):
        self.now = 100

    def read(self):
        return self.now


@pytest.mark.task(1)
def test_measured_reports_the_seconds():
    clock, reports = Clock(), []
    with solution.measured(clock.read, reports.append):
        clock.now += 7
    assert reports == [7]


@pytest.mark.task(1)
def test_measured_reports_nothing_before_the_end():
    clock, reports = Clock(), []
    with solution.measured(clock.read, reports.append):
        clock.now += 7
        assert reports == []


@pytest.mark.task(1)
def test_measured_begins_with_the_block():
    clock, reports = Clock(), []
    scene = solution.measured(clock.read, reports.append)
    clock.now += 1000
    with scene:
        clock.now += 3
    assert reports == [3]


@pytest.mark.task(1)
def test_measured_hands_out_its_start():
    clock = Clock()
    with solution.measured(clock.read, [].append) as start:
        clock.now += 7
    assert start == 100


@pytest.mark.task(1)
def test_measured_after_an_exception():
    clock, reports = Clock(), []
    try:
        with solution.measured(clock.read, reports.append):
            clock.now += 5
            raise ValueError("blackout")
    except ValueError:
        pass
    assert reports == [5]


@pytest.mark.task(1)
def test_the_exception_goes_on_from_measured():
    with pytest.raises(ValueError), solution.measured(Clock().read, [].append):
        raise ValueError("blackout")


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"red": 90, "fog": 5}, {"red": 90, "blue": 40, "fog": 5}),
        ({}, {"red": 10, "blue": 40}),
        ({"blue": None}, {"red": 10, "blue": None}),
    ],
)
def test_changed_during_the_block(changes, expected):
    desk = {"red": 10, "blue": 40}
    with solution.changed(desk, changes):
        assert desk == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("desk", "changes"),
    [
        ({"red": 10, "blue": 40}, {"red": 90}),
        ({"red": 10}, {"fog": 5}),
        ({"red": None, "blue": 0}, {"red": 90, "blue": 1, "fog": 5}),
        ({}, {"fog": 0}),
    ],
)
def test_as_before(desk, changes):
    before = dict(desk)
    with solution.changed(desk, changes):
        pass
    assert desk == before


@pytest.mark.task(2)
def test_as_before_after_an_exception():
    desk = {"red": 10}
    try:
        with solution.changed(desk, {"red": 90, "fog": 5}):
            raise ValueError("blackout")
    except ValueError:
        pass
    assert desk == {"red": 10}


@pytest.mark.task(2)
def test_the_exception_goes_on_from_changed():
    with pytest.raises(ValueError), solution.changed({}, {"fog": 5}):
        raise ValueError("blackout")


@pytest.mark.task(2)
def test_other_keys_stay_as_the_block_left_them():
    desk = {"red": 10, "blue": 40}
    with solution.changed(desk, {"red": 90}):
        desk["blue"] = 77
        desk["green"] = 1
    assert desk == {"red": 10, "blue": 77, "green": 1}


@pytest.mark.task(2)
def test_the_block_may_take_a_new_key_out():
    desk = {"red": 10}
    with solution.changed(desk, {"fog": 5}):
        del desk["fog"]
    assert desk == {"red": 10}


@pytest.mark.task(2)
def test_the_block_may_take_an_old_key_out():
    desk = {"red": 10}
    with solution.changed(desk, {"red": 5}):
        del desk["red"]
    assert desk == {"red": 10}


@pytest.mark.task(2)
def test_changed_hands_out_the_settings():
    desk = {"red": 10}
    with solution.changed(desk, {"red": 90}) as light:
        light["green"] = 3
    assert desk == {"red": 10, "green": 3}


@pytest.mark.task(2)
def test_changes_stay_as_they_are():
    changes = {"red": 90, "fog": 5}
    with solution.changed({"red": 10}, changes):
        pass
    assert changes == {"red": 90, "fog": 5}


@pytest.mark.task(3)
def test_a_good_block_stays():
    desk = {"red": 10, "blue": 40}
    with solution.all_or_nothing(desk) as light:
        light["red"] = 25
        del light["blue"]
    assert desk == {"red": 25}


@pytest.mark.task(3)
def test_during_the_block_it_is_changed():
    desk = {"red": 10}
    with solution.all_or_nothing(desk) as light:
        light["red"] = 25
        assert desk == {"red": 25}


def fail_in_the_middle(desk, change):
    try:
        with solution.all_or_nothing(desk):
            change(desk)
            raise ValueError("blackout")
    except ValueError:
        pass
    return desk


@pytest.mark.task(3)
@pytest.mark.parametrize("change", [{"red": 0}, {"fog": 1}, {"red": 5, "fog": 2}], ids=str)
def test_a_failed_block_leaves_nothing(change):
    assert fail_in_the_middle({"red": 10, "blue": 40}, lambda desk: desk.update(change)) == {"red": 10, "blue": 40}


@pytest.mark.task(3)
def test_a_failed_block_has_taken_nothing():
    assert fail_in_the_middle({"red": 10, "blue": 40}, lambda desk: desk.clear()) == {"red": 10, "blue": 40}


@pytest.mark.task(3)
def test_the_exception_goes_on_from_all_or_nothing():
    with pytest.raises(ValueError), solution.all_or_nothing({}):
        raise ValueError("blackout")
