"""Stage 4, sessions: many lines that share their variables. Two sessions run at a time."""

import pytest


def sessions(cli, texts):
    """A run for each of them, in order."""
    return cli.each(lambda text=text: cli("repl", stdin=text) for text in texts)


def text(*lines):
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.requirement("R1")
def test_where_a_session_ends(cli):
    unended, quit, nothing = sessions(cli, ["1+1\n2+2", text("1+1", "quit", "2+2"), ""])
    unended.prints("2", "4")
    quit.prints("2")
    nothing.prints()


@pytest.mark.requirement("R2")
def test_variables(cli, rng, invent):
    name, price = invent.word(), rng.randint(100, 900)
    named, again = sessions(
        cli,
        [
            text(f"{name} = {price}", f"{name} * 2", f"n_1={name}+1", f"n_1 - {name}"),
            text("x = 3", "x = x^2", "x + 1"),
        ],
    )
    named.prints(str(price), str(price * 2), str(price + 1), "1")
    again.prints("3", "9", "10")


@pytest.mark.requirement("R4")
def test_a_bad_line_is_reported_and_skipped(cli, rng):
    number, bad = rng.randint(10, 99), ["2 +", "1/0", "nobody", "2 = 3", "x = 1/0"]
    for run in sessions(cli, [text(f"x = {number}", line, "x + 1") for line in bad]):
        run.prints(str(number), str(number + 1), errors=1)


@pytest.mark.requirement("R3")
def test_ans_is_the_last_result(cli):
    cli("repl", stdin=text("6 * 7", "ans + 1", "x = ans / 2", "ans")).prints("42", "43", "21.5", "21.5")


@pytest.mark.requirement("R1")
def test_days_live_in_variables_too(cli):
    lines = text('start = date("2031-04-09")', "start + 7", "ans - start")
    cli("repl", stdin=lines).prints("2031-04-09", "2031-04-16", "7")


@pytest.mark.requirement("R3")
def test_a_line_that_fails_leaves_ans(cli):
    fails, first = sessions(cli, [text("6 * 7", "1/0", "ans"), text("ans + 1", "1")])
    fails.prints("42", "42", errors=1)
    first.prints("1", errors=1)
    assert "unknown name ans" in first.stderr


@pytest.mark.requirement("R5")
def test_known_names_cannot_be_set(cli):
    lines = text("7", "ans = 5", "pi = 5", "sqrt = 5", "ans", "pi", "sqrt(9)")
    cli("repl", stdin=lines).prints("7", "7", "3.14159265359", "3", errors=3)
