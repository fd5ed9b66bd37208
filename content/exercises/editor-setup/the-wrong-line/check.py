import pytest


@pytest.mark.task(1)
def test_camp_site(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().rpartition("\n")[2]
    first_line = "".join(run.stdout.splitlines()[:1])
    assert first_line == "camp site: 84"


@pytest.mark.task(2)
def test_weekend(program):
    run = program.run()
    assert run.code == 0, run.stderr.strip().rpartition("\n")[2]
    assert run.stdout == "camp site: 84\nweekend: 279\n"
