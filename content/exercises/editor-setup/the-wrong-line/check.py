import pytest


def lines_of(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().splitlines()[-1]
    return run.stdout.splitlines()


@pytest.mark.task(1)
def test_camp_site(program):
    assert lines_of(program)[:1] == ["camp site: 84"]


@pytest.mark.task(2)
def test_weekend(program):
    assert lines_of(program)[1:] == ["weekend: 279"]
