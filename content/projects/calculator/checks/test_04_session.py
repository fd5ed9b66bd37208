"""Stage 4, sessions: many lines that share their variables."""

import pytest


def session(cli, *lines):
    return cli("repl", stdin="".join(f"{line}\n" for line in lines))


@pytest.mark.requirement("R2")
def test_variables(cli, rng, invent):
    name, price = invent.word(), rng.randint(100, 900)
    session(cli, f"{name} = {price}", f"{name} * 2", f"n_1={name}+1", f"n_1 - {name}").prints(
        str(price), str(price * 2), str(price + 1), "1"
    )


@pytest.mark.requirement("R2")
def test_a_variable_can_be_set_again_from_itself(cli):
    session(cli, "x = 3", "x = x^2", "x + 1").prints("3", "9", "10")


@pytest.mark.requirement("R1")
def test_a_last_line_without_a_line_break_counts(cli):
    cli("repl", stdin="1+1\n2+2").prints("2", "4")


@pytest.mark.requirement("R1")
def test_quit_ends_the_session(cli):
    session(cli, "1+1", "quit", "2+2").prints("2")


@pytest.mark.requirement("R1")
def test_nothing_to_do(cli):
    cli("repl", stdin="").prints()


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("bad", ["2 +", "1/0", "nobody", "2 = 3"])
def test_a_bad_line_is_reported_and_skipped(cli, rng, bad):
    number = rng.randint(10, 99)
    run = session(cli, f"x = {number}", bad, "x + 1")
    assert (run.stdout, run.code) == (f"{number}\n{number + 1}\n", 0)
    assert run.stderr.startswith("error: ")
    assert run.stderr.count("\n") == 1, "Each bad line writes one line."


@pytest.mark.requirement("R4")
def test_an_assignment_that_fails_leaves_the_variable(cli):
    run = session(cli, "x = 3", "x = 1/0", "x")
    assert run.lines == ["3", "3"]


@pytest.mark.requirement("R3")
def test_ans_is_the_last_result(cli):
    session(cli, "6 * 7", "ans + 1", "x = ans / 2", "ans").prints("42", "43", "21.5", "21.5")


@pytest.mark.requirement("R3")
def test_a_line_that_fails_leaves_ans(cli):
    assert session(cli, "6 * 7", "1/0", "ans").lines == ["42", "42"]


@pytest.mark.requirement("R3")
def test_ans_is_unknown_at_first(cli):
    run = session(cli, "ans + 1", "1")
    assert run.lines == ["1"]
    assert "unknown name ans" in run.stderr


@pytest.mark.requirement("R5")
def test_known_names_cannot_be_set(cli):
    run = session(cli, "7", "ans = 5", "pi = 5", "sqrt = 5", "ans", "pi", "sqrt(9)")
    assert (run.lines, run.code) == (["7", "7", "3.14159265359", "3"], 0)
    assert [line[:7] for line in run.stderr.splitlines()] == ["error: "] * 3


@pytest.mark.requirement("R1")
def test_days_live_in_variables_too(cli):
    session(cli, 'start = date("2031-04-09")', "start + 7", "ans - start").prints("2031-04-09", "2031-04-16", "7")
