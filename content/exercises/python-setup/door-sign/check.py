import pytest


@pytest.mark.task(1)
def test_first_line(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().rpartition("\n")[2]
    first_line = "".join(run.stdout.splitlines()[:1])
    assert first_line == "Open today"


@pytest.mark.task(2)
def test_second_line(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().rpartition("\n")[2]
    assert run.stdout == "Open today\n2700\n"
