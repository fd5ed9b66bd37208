import pytest


@pytest.mark.task(1)
def test_last_line(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().rpartition("\n")[2]
    last_line = "".join(run.stdout.splitlines()[-1:])
    assert last_line == "Order #7: 1650 cents"


@pytest.mark.task(2)
def test_only_the_order(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().rpartition("\n")[2]
    assert run.stdout == "Order #7: 1650 cents\n"
