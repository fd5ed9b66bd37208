import pytest
import solution


def book_of(*amounts, limit=0):
    account = solution.Account("Ana")
    account.limit = limit
    for cents in amounts:
        if cents > 0:
            account.put(cents, "in")
        else:
            account.take(-cents, "out")
    return account


def plain(*amounts):
    account = solution.Account("Ana")
    for cents in amounts:
        if cents > 0:
            account.put(cents, "in")
        else:
            account.take(-cents, "out")
    return account


@pytest.mark.task(1)
def test_a_new_account():
    assert solution.Account("Ana").balance == 0


@pytest.mark.task(1)
def test_owner():
    assert solution.Account("Ana").owner == "Ana"


@pytest.mark.task(1)
@pytest.mark.parametrize(("before", "cents", "expected"), [([], 500, 500), ([500], 200, 700), ([500, -150], 1, 351)])
def test_put(before, cents, expected):
    account = plain(*before)
    assert account.put(cents, "gift") == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("cents", "expected"), [(150, 350), (1, 499)])
def test_take(cents, expected):
    account = plain(500)
    assert account.take(cents, "kiosk") == expected


@pytest.mark.task(1)
def test_balance():
    assert plain(500, 200, -150).balance == 550


@pytest.mark.task(1)
@pytest.mark.parametrize("method", ["put", "take"])
@pytest.mark.parametrize("cents", [0, -5])
def test_no_amount(method, cents):
    account = plain(500)
    with pytest.raises(ValueError, match="^an amount is 1 cent or more$"):
        getattr(account, method)(cents, "odd")


@pytest.mark.task(1)
def test_a_refused_amount_changes_nothing():
    account = plain(500)
    with pytest.raises(ValueError):
        account.put(-100, "odd")
    assert account.balance == 500


@pytest.mark.task(1)
def test_nobody_sets_the_balance():
    account = plain(500)
    with pytest.raises(AttributeError):
        account.balance = 900


@pytest.mark.task(1)
def test_two_accounts():
    plain(500)
    assert plain(20).balance == 20


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("limit", "cents", "expected"), [(0, 500, 0), (300, 800, -300), (300, 501, -1), (300, 1, 499)]
)
def test_down_to_the_limit(limit, cents, expected):
    account = book_of(500, limit=limit)
    assert account.take(cents, "kiosk") == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("limit", "cents", "left"), [(0, 501, "only 500 left"), (300, 801, "only 800 left"), (300, 5000, "only 800 left")]
)
def test_not_enough(limit, cents, left):
    account = book_of(500, limit=limit)
    with pytest.raises(solution.NotEnough, match=f"^{left}$"):
        account.take(cents, "kiosk")


@pytest.mark.task(2)
def test_the_limit_of_a_new_account():
    with pytest.raises(solution.NotEnough):
        plain(500).take(501, "kiosk")


@pytest.mark.task(2)
def test_after_a_refusal_the_money_is_there():
    account = plain(500)
    with pytest.raises(solution.NotEnough):
        account.take(501, "kiosk")
    assert account.balance == 500


@pytest.mark.task(2)
def test_not_enough_is_a_value_error():
    assert issubclass(solution.NotEnough, ValueError)


@pytest.mark.task(2)
@pytest.mark.parametrize("limit", [0, 300])
def test_limit_can_be_read(limit):
    assert book_of(limit=limit).limit == limit


@pytest.mark.task(2)
@pytest.mark.parametrize(("limit", "wrong"), [(300, 199), (300, 0)])
def test_a_limit_that_is_refused(limit, wrong):
    account = book_of(500, -700, limit=limit)
    with pytest.raises(ValueError, match="^the balance is below that$"):
        account.limit = wrong


@pytest.mark.task(2)
def test_no_limit_below_zero():
    account = plain(500)
    with pytest.raises(ValueError, match="^a limit is 0 or more$"):
        account.limit = -1


@pytest.mark.task(2)
def test_a_limit_that_fits_exactly():
    account = book_of(500, -700, limit=300)
    account.limit = 200
    assert account.limit == 200


@pytest.mark.task(2)
def test_after_a_refusal_the_old_limit_holds():
    account = book_of(500, -700, limit=300)
    with pytest.raises(ValueError):
        account.limit = 100
    assert account.limit == 300


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("amounts", "expected"),
    [([500, -150], ["in: 500", "out: -150"]), ([], []), ([1, 2, 3], ["in: 1", "in: 2", "in: 3"])],
)
def test_entries(amounts, expected):
    assert plain(*amounts).entries == expected


@pytest.mark.task(3)
def test_a_note():
    account = solution.Account("Ana")
    account.put(900, "from grandma")
    assert account.entries == ["from grandma: 900"]


@pytest.mark.task(3)
def test_entries_are_a_copy():
    account = plain(500)
    account.entries.append("found: 100000")
    assert account.entries == ["in: 500"]


@pytest.mark.task(3)
def test_what_was_refused_is_not_written():
    account = plain(500)
    with pytest.raises(solution.NotEnough):
        account.take(501, "kiosk")
    assert account.entries == ["in: 500"]


@pytest.mark.task(4)
@pytest.mark.parametrize(("amounts", "expected"), [([500, -150], 500), ([500], 0), ([500, 200], 500)])
def test_undo(amounts, expected):
    account = plain(*amounts)
    assert account.undo() == expected


@pytest.mark.task(4)
def test_undo_twice():
    account = plain(500, 200, -150)
    account.undo()
    assert account.undo() == 500


@pytest.mark.task(4)
def test_entries_after_undo():
    account = plain(500, 200, -150)
    account.undo()
    assert account.entries == ["in: 500", "in: 200"]


@pytest.mark.task(4)
def test_a_booking_after_undo():
    account = plain(500)
    account.undo()
    account.put(200, "gift")
    assert account.entries == ["gift: 200"]


@pytest.mark.task(4)
def test_nothing_to_take_back():
    account = plain(500)
    account.undo()
    with pytest.raises(ValueError, match="^nothing to take back$"):
        account.undo()


@pytest.mark.task(4)
def test_undo_keeps_the_limit():
    account = book_of(500, -700, 600, limit=300)
    account.limit = 0
    with pytest.raises(solution.NotEnough):
        account.undo()


@pytest.mark.task(4)
def test_after_a_refused_undo_all_is_there():
    account = book_of(500, -700, 600, limit=300)
    account.limit = 0
    with pytest.raises(solution.NotEnough):
        account.undo()
    assert [account.balance, account.entries] == [400, ["in: 500", "out: -700", "in: 600"]]
