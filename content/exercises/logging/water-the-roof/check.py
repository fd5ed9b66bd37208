import pytest


def night(program, *typed, files=None):
    return program.run(stdin="".join(f"{line}\n" for line in typed), files=files or {})


def log_of(done):
    return done.files.get("roof.log", "there is no roof.log").splitlines()


def own_lines(done):
    """The records without what belongs to a traceback."""
    return [line for line in log_of(done) if line.startswith(("DEBUG ", "INFO ", "WARNING ", "ERROR ", "CRITICAL "))]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["20"], ["INFO garden bed 1: 3 minutes"]),
        (["20", "7"], ["INFO garden bed 1: 3 minutes", "INFO garden bed 2: 8 minutes"]),
        (["61"], ["INFO garden bed 1: 0 minutes"]),
    ],
    ids=["one bed", "two beds", "a large one"],
)
def test_log(program, typed, expected):
    assert log_of(night(program, "normal", *typed)) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("typed", "expected"), [(["20", "30"], "2 of 2 beds\n"), (["20"], "1 of 1 beds\n")], ids=["two", "one"]
)
def test_screen(program, typed, expected):
    assert night(program, "normal", *typed).stdout == expected


@pytest.mark.task(1)
def test_earlier_nights_stay(program):
    assert log_of(night(program, "normal", "30", files={"roof.log": "old\n"})) == ["old", "INFO garden bed 1: 2 minutes"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["much", "20"], ["WARNING garden bed 1: can't read much", "INFO garden bed 2: 3 minutes"]),
        (["20", "2.5"], ["INFO garden bed 1: 3 minutes", "WARNING garden bed 2: can't read 2.5"]),
        (["für Möhren"], ["WARNING garden bed 1: can't read für Möhren"]),
    ],
    ids=["first", "last", "with umlauts"],
)
def test_unreadable(program, typed, expected):
    assert log_of(night(program, "normal", *typed)) == expected


@pytest.mark.task(2)
def test_screen_with_an_unreadable_bed(program):
    assert night(program, "normal", "20", "much", "30").stdout == "2 of 3 beds\n"


@pytest.mark.task(3)
def test_unexpected(program):
    lines = own_lines(night(program, "normal", "20", "0", "30"))
    assert lines == ["INFO garden bed 1: 3 minutes", "ERROR garden bed 2: not watered", "INFO garden bed 3: 2 minutes"]


@pytest.mark.task(3)
def test_the_traceback_is_kept(program):
    log = log_of(night(program, "normal", "0"))
    assert log[1] == "Traceback (most recent call last):"
    assert log[-1].partition(":")[0] == "ZeroDivisionError"


@pytest.mark.task(3)
def test_screen_with_a_failed_bed(program):
    assert night(program, "normal", "0", "20").stdout == "1 of 2 beds\n"


@pytest.mark.task(3)
def test_both_sorts_in_one_night(program):
    lines = own_lines(night(program, "normal", "0", "much"))
    assert lines == ["ERROR garden bed 1: not watered", "WARNING garden bed 2: can't read much"]


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["20"], ["DEBUG tap bed 1: 20 litres a minute", "INFO garden bed 1: 3 minutes"]),
        (["much"], ["DEBUG tap bed 1: much litres a minute", "WARNING garden bed 1: can't read much"]),
        (["0"], ["DEBUG tap bed 1: 0 litres a minute", "ERROR garden bed 1: not watered"]),
    ],
    ids=["watered", "unreadable", "failed"],
)
def test_loud(program, typed, expected):
    assert own_lines(night(program, "loud", *typed)) == expected


@pytest.mark.task(4)
def test_loud_with_two_beds(program):
    lines = own_lines(night(program, "loud", "20", "30"))
    assert lines[2:] == ["DEBUG tap bed 2: 30 litres a minute", "INFO garden bed 2: 2 minutes"]
