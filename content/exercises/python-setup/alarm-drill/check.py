import pytest


@pytest.mark.task(1)
def test_first_line_of_the_report(program):
    run = program.run()
    first_line = "".join(run.stdout.splitlines()[:1])
    assert first_line == "freezer: -4"


@pytest.mark.task(1)
def test_second_line_of_the_report(program):
    run = program.run()
    second_line = "".join(run.stdout.splitlines()[1:2])
    assert second_line == "too warm by: 14"


@pytest.mark.task(2)
def test_nothing_more_is_printed(program):
    run = program.run()
    assert run.stdout == "freezer: -4\ntoo warm by: 14\n"


@pytest.mark.task(2)
def test_error_message(program):
    run = program.run()
    assert run.stderr == "close the freezer\n"


@pytest.mark.task(2)
def test_exit_status(program):
    run = program.run()
    assert run.code == 1
