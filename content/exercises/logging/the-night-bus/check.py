import pytest

NO_LOG = "there is no bus.log"


def ride(program, *typed, files=None):
    return program.run(stdin="".join(f"{line}\n" for line in typed), files=files or {})


def log_of(program, *typed, files=None):
    return ride(program, *typed, files=files).files.get("bus.log", NO_LOG)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["5"], "INFO stop 1: 5 on board\n"),
        (["5", "3", "-2"], "INFO stop 1: 5 on board\nINFO stop 2: 8 on board\nINFO stop 3: 6 on board\n"),
        (["0", "1"], "INFO stop 1: 0 on board\nINFO stop 2: 1 on board\n"),
    ],
    ids=["one stop", "three stops", "nobody first"],
)
def test_log(program, typed, expected):
    assert log_of(program, *typed) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("typed", "expected"), [(["5", "3", "-2"], "6\n"), (["7"], "7\n")], ids=["three stops", "one stop"]
)
def test_screen(program, typed, expected):
    assert ride(program, *typed).stdout == expected


@pytest.mark.task(1)
def test_earlier_nights_stay(program):
    earlier = "INFO stop 1: 9 on board\n"
    assert log_of(program, "2", files={"bus.log": earlier}) == earlier + "INFO stop 1: 2 on board\n"


@pytest.mark.task(1)
def test_nothing_goes_to_the_error_output(program):
    assert ride(program, "5", "3").stderr == ""


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["40"], "INFO stop 1: 40 on board\n"),
        (["41"], "WARNING stop 1: 41 on board\n"),
        (["39", "5", "-9"], "INFO stop 1: 39 on board\nWARNING stop 2: 44 on board\nINFO stop 3: 35 on board\n"),
    ],
    ids=["all seats taken", "one too many", "full and emptier"],
)
def test_full(program, typed, expected):
    assert log_of(program, *typed) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["?"], "ERROR stop 1: can't read ?\n"),
        (["5", "?", "1"], "INFO stop 1: 5 on board\nERROR stop 2: can't read ?\nINFO stop 3: 6 on board\n"),
        (["drei Gäste"], "ERROR stop 1: can't read drei Gäste\n"),
        (["2.5", "", "1"], "ERROR stop 1: can't read 2.5\nERROR stop 2: can't read \nINFO stop 3: 1 on board\n"),
        (["50", "?"], "WARNING stop 1: 50 on board\nERROR stop 2: can't read ?\n"),
    ],
    ids=["only that", "in between", "with an umlaut", "empty", "full"],
)
def test_unreadable(program, typed, expected):
    assert log_of(program, *typed) == expected


@pytest.mark.task(3)
def test_screen_with_an_unreadable_line(program):
    assert ride(program, "5", "?", "1").stdout == "6\n"
