import pytest


@pytest.mark.task(1)
def test_it_counts_the_lines(program):
    run = program.run("list.txt", files={"list.txt": "tea\nmilk\nbread\n"})
    assert run.stdout == "3 lines\n"
