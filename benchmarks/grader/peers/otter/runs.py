"""The eight tests as otter has them: it runs the submission as a notebook, and each of these on what that leaves."""

from otter.test_files import test_case

OK_FORMAT = False

name = "runs"
points = 8


@test_case()
def test_nothing_is_no_runs(env):
    assert env["encode"]("") == []


@test_case()
def test_one_letter_is_one_run(env):
    assert env["encode"]("a") == [("a", 1)]


@test_case()
def test_equal_neighbours_are_one_run(env):
    assert env["encode"]("aaabccc") == [("a", 3), ("b", 1), ("c", 3)]


@test_case()
def test_equal_letters_apart_are_two_runs(env):
    assert env["encode"]("aba") == [("a", 1), ("b", 1), ("a", 1)]


@test_case()
def test_runs_are_written_out(env):
    assert env["decode"]([("x", 2), ("y", 1)]) == "xxy"


@test_case()
def test_back_and_forth_is_the_same_for_nothing(env):
    assert env["decode"](env["encode"]("")) == ""


@test_case()
def test_back_and_forth_is_the_same_for_a_run(env):
    assert env["decode"](env["encode"]("zzzz")) == "zzzz"


@test_case()
def test_a_run_of_nothing_is_refused(env):
    try:
        env["decode"]([("a", 0)])
    except ValueError:
        return
    raise AssertionError("decode takes a run of nothing")
