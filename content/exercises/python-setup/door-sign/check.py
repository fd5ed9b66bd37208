import pytest


def sign(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().splitlines()[-1]
    return run.stdout.splitlines()


@pytest.mark.task(1)
def test_first_line(program):
    assert sign(program)[:1] == ["Open today"]


@pytest.mark.task(2)
def test_second_line(program):
    assert sign(program)[1:] == ["2700"]
