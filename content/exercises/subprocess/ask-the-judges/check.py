import pytest
import solution

JUDGES = {
    "seven": "echo 7\n",
    "zero": "echo 0\n",
    "letters": 'echo " ${#1} "\n',
    "named": 'echo "$# $1"\n',
    "loud": "echo 'what a jump' >&2\necho 9\n",
    "lunch": "echo out for lunch\nexit 3\n",
    "shy": "echo 8\nexit 1\n",
    "silent": "true\n",
    "asleep": "exec sleep 30\n",
    "nodding": "sleep 0.3\necho 5\n",
}


@pytest.fixture
def judge(tmp_path):
    def named(name):
        path = tmp_path / (name + ".sh")
        path.write_text(JUDGES[name], encoding="utf-8")
        return ["sh", str(path)]

    return named


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("seven", "7"),
        ("letters", "8"),
        ("named", "1 Mia Berg"),
        ("loud", "9"),
        ("lunch", "out for lunch"),
        ("silent", ""),
    ],
)
def test_answer(judge, name, expected):
    assert solution.answer(judge(name), "Mia Berg") == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("skater", ["Zoë", "$HOME", "a; echo b", "*", ""])
def test_a_name_is_one_argument(judge, skater):
    assert solution.answer(judge("named"), skater) == "1 " + skater if skater else "1"


@pytest.mark.task(1)
def test_the_judge_stays_as_it_is(judge):
    asked = judge("seven")
    solution.answer(asked, "Mia Berg")
    assert asked == judge("seven")


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("name", "expected"),
    [("seven", 7), ("zero", 0), ("letters", 8), ("loud", 9), ("lunch", None), ("shy", None), ("silent", None)],
)
def test_points(judge, name, expected):
    assert solution.points(judge(name), "Mia Berg", 30) == expected


@pytest.mark.task(2)
def test_a_judge_who_is_not_there():
    assert solution.points(["no-such-judge"], "Mia Berg", 30) is None


@pytest.mark.task(2)
@pytest.mark.parametrize(("name", "seconds", "expected"), [("asleep", 0.2, None), ("nodding", 30, 5)])
def test_patience(judge, name, seconds, expected):
    assert solution.points(judge(name), "Mia Berg", seconds) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["seven", "lunch"], (7, 1)),
        ([], (0, 0)),
        (["lunch", "silent"], (0, 0)),
        (["zero", "seven", "zero"], (7, 3)),
        (["letters", "shy", "seven", "loud"], (24, 3)),
    ],
)
def test_result(judge, names, expected):
    assert solution.result([judge(name) for name in names], "Mia Berg", 30) == expected


@pytest.mark.task(3)
def test_result_with_little_patience(judge):
    assert solution.result([judge("seven"), judge("asleep")], "Mia Berg", 0.5) == (7, 1)
