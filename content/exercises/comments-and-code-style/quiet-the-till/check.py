import pytest


def lines_of(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().splitlines()[-1]
    return run.stdout.splitlines()


@pytest.mark.task(1)
def test_last_line(program):
    assert lines_of(program)[-1:] == ["Order #7: 1650 cents"]


@pytest.mark.task(2)
def test_only_the_order(program):
    assert lines_of(program) == ["Order #7: 1650 cents"]
