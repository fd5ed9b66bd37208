import pytest
import solution


def lock_after(*codes):
    lock = solution.Lock("0042")
    for code in codes:
        lock.open(code)
    return lock


@pytest.mark.task(1)
def test_a_new_lock_is_closed():
    assert solution.Lock("0042").is_open is False


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("code", "expected"), [("0042", True), ("42", False), ("0024", False), ("", False), (42, False)]
)
def test_open(code, expected):
    lock = lock_after()
    assert lock.open(code) is expected


@pytest.mark.task(1)
@pytest.mark.parametrize("codes", [["0042"], ["0042", "9999"], ["9999", "0042"]])
def test_it_stays_open(codes):
    assert lock_after(*codes).is_open is True


@pytest.mark.task(1)
def test_a_wrong_code_on_an_open_lock():
    lock = lock_after("0042")
    assert lock.open("9999") is True


@pytest.mark.task(1)
def test_close():
    lock = lock_after("0042")
    lock.close()
    assert lock.is_open is False


@pytest.mark.task(1)
def test_open_again():
    lock = lock_after("0042")
    lock.close()
    assert lock.open("0042") is True


@pytest.mark.task(1)
def test_nobody_opens_it_by_an_assignment():
    lock = lock_after()
    with pytest.raises(AttributeError):
        lock.is_open = True


@pytest.mark.task(1)
def test_the_code_is_not_shown():
    assert not hasattr(solution.Lock("0042"), "code")


@pytest.mark.task(1)
def test_each_lock_has_its_own_code():
    mine = solution.Lock("1234")
    solution.Lock("5678")
    assert mine.open("1234") is True


@pytest.mark.task(2)
@pytest.mark.parametrize("code", ["042", "00423", "", "00x2", "x042", "004x", "-042", "4 2 ", 4200, None, ["0", "0", "4", "2"]])
def test_a_code_that_is_none(code):
    with pytest.raises(ValueError, match="^a code has four digits$"):
        solution.Lock(code)


@pytest.mark.task(2)
@pytest.mark.parametrize("code", ["0000", "9999", "1234", "5678"])
def test_a_code(code):
    assert solution.Lock(code).open(code) is True


@pytest.mark.task(3)
def test_the_new_code_opens():
    lock = lock_after("0042")
    lock.change("0042", "7777")
    lock.close()
    assert lock.open("7777") is True


@pytest.mark.task(3)
def test_the_old_code_opens_no_more():
    lock = lock_after("0042")
    lock.change("0042", "7777")
    lock.close()
    assert lock.open("0042") is False


@pytest.mark.task(3)
def test_a_closed_lock_keeps_its_code():
    with pytest.raises(PermissionError, match="^open the lock first, and name its code$"):
        lock_after().change("0042", "7777")


@pytest.mark.task(3)
@pytest.mark.parametrize("old", ["0043", "7777", None])
def test_the_code_so_far_has_to_be_right(old):
    with pytest.raises(PermissionError):
        lock_after("0042").change(old, "7777")


@pytest.mark.task(3)
@pytest.mark.parametrize("new", ["777", "77777", "777x", 7777])
def test_a_new_code_that_is_none(new):
    with pytest.raises(ValueError):
        lock_after("0042").change("0042", new)


@pytest.mark.task(3)
def test_after_a_refusal_the_old_code_holds():
    lock = lock_after("0042")
    with pytest.raises(ValueError):
        lock.change("0042", "777")
    lock.close()
    assert lock.open("0042") is True


@pytest.mark.task(3)
def test_after_a_change_it_is_still_open():
    lock = lock_after("0042")
    lock.change("0042", "7777")
    assert lock.is_open is True


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["1", "2", "0042"], True),
        (["1", "2", "3", "0042"], False),
        (["1", "2", "0042", "3", "4", "0042"], True),
        (["1", "2", "3", "4", "0042"], False),
    ],
)
def test_guessing(codes, expected):
    assert lock_after(*codes).is_open is expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("codes", "expected"),
    [([], False), (["1", "2"], False), (["1", "2", "3"], True), (["1", "2", "3", "0042"], True), (["1", "2", "0042", "3"], False)],
)
def test_is_blocked(codes, expected):
    assert lock_after(*codes).is_blocked is expected


@pytest.mark.task(4)
def test_the_answer_of_a_blocked_lock():
    lock = lock_after("0042", "1", "2", "3")
    assert lock.open("0042") is False


@pytest.mark.task(4)
def test_blocked_while_open():
    assert lock_after("0042", "1", "2", "3").is_open is True


@pytest.mark.task(4)
def test_the_count_starts_afresh_with_a_right_code():
    lock = lock_after("1", "2", "0042")
    lock.close()
    lock.open("3")
    lock.open("4")
    assert lock.open("0042") is True


@pytest.mark.task(4)
def test_nobody_lifts_the_block_by_an_assignment():
    lock = lock_after("1", "2", "3")
    with pytest.raises(AttributeError):
        lock.is_blocked = False
