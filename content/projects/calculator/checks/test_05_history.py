"""Stage 5, a history that lasts: what was worked out, in a file under DATA_DIR."""

import json

import pytest


@pytest.mark.requirement("R1")
def test_the_newest_comes_first_in_a_new_process(cli, rng):
    numbers = [rng.randint(1, 99) for _ in range(2)]
    for number in numbers:
        cli("eval", f"{number}*2").prints(str(number * 2))
    cli("history").prints(*(f"{number}*2 = {number * 2}" for number in reversed(numbers)))


@pytest.mark.requirement("R1")
def test_the_expression_is_kept_as_it_was_typed(cli):
    cli("eval", " 2  +  2 ").succeeds()
    kept = cli("history").succeeds().lines
    assert [line.strip() for line in kept] == ["2  +  2 = 4"] or kept == [" 2  +  2  = 4"]


@pytest.mark.requirement("R1")
def test_limits(cli):
    cli("repl", stdin="".join(f"{number}+0\n" for number in range(1, 26))).succeeds()
    two, twenty = cli.each([("history", "--limit", "2"), ("history",)])
    two.prints("25+0 = 25", "24+0 = 24")
    twenty.prints(*(f"{number}+0 = {number}" for number in range(25, 5, -1)))


@pytest.mark.requirement("R2")
def test_json(cli, instant):
    cli("repl", stdin="1/8\n2^10\n").succeeds()
    entries = cli("history", "--json").succeeds().json
    assert [(entry["expr"], entry["value"]) for entry in entries] == [("2^10", "1024"), ("1/8", "0.125")]
    newest, oldest = (instant.read(entry["at"]) for entry in entries)
    assert newest >= oldest


@pytest.mark.requirement("R2")
def test_json_of_nothing(cli):
    assert cli("history", "--json").succeeds().json == []


@pytest.mark.requirement("R3")
def test_what_fails_is_not_kept(cli):
    cli("eval", "1+1").succeeds()
    for run in cli.each([("eval", bad) for bad in ("1/0", "2 +", "nobody")]):
        run.fails(1)
    cli("history").prints("1+1 = 2")


@pytest.mark.requirement("R4")
def test_clear(cli):
    cli("eval", "1+1").succeeds()
    assert cli("history", "clear").code == 0
    cli("history").prints()


@pytest.mark.requirement("R4")
def test_a_history_of_nothing(cli):
    cli("history").prints()


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("damage", [b"tea", b"\xff\xfe\x00"], ids=["words", "no text"])
def test_a_damaged_file(cli, damage):
    cli("eval", "1+1").succeeds()
    kept = [path for path in cli.data_dir.rglob("*") if path.is_file()]
    assert kept, "Nothing was written under DATA_DIR."
    for path in kept:
        path.write_bytes(damage)
    cli("history").fails(1)
    run = cli("eval", "2+2")
    assert (run.stdout, run.code) == ("4\n", 0)


@pytest.mark.requirement("R6")
def test_limits_that_make_no_sense(cli):
    for run in cli.each([("history", "--limit", limit) for limit in ("0", "-1", "two")]):
        run.is_wrong_usage()


@pytest.mark.requirement("R1")
def test_the_file_is_readable_whatever_was_typed(cli):
    cli("eval", 'date("2031-04-09") + 1').succeeds()
    (entry,) = json.loads(cli("history", "--json").succeeds().stdout)
    assert entry["expr"] == 'date("2031-04-09") + 1'
    assert entry["value"] == "2031-04-10"
