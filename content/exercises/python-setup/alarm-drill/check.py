import pytest


@pytest.mark.task(1)
def test_first_line_of_the_report(program):
    run = program.run()
    assert run.stdout.splitlines()[:1] == ["freezer: -4"]


@pytest.mark.task(1)
def test_second_line_of_the_report(program):
    run = program.run()
    assert run.stdout.splitlines()[1:2] == ["too warm by: 14"]


@pytest.mark.task(2)
def test_nothing_more_is_printed(program):
    run = program.run()
    assert run.stdout == "freezer: -4\ntoo warm by: 14\n"


@pytest.mark.task(2)
def test_error_message(program):
    run = program.run()
    assert run.stderr.splitlines() == ["close the freezer"]


@pytest.mark.task(2)
def test_exit_status(program):
    run = program.run()
    assert run.code == 1
