import json
from datetime import UTC, date, datetime

import pytest

from milepost.learning import learner, planning

BACKEND = ("plan", "--goal", "backend-12-weeks", "--start", "2027-01-04", "--by", "2027-06-30", "--hours-per-week", "12")


@pytest.fixture
def plan(milepost):
    def as_json(*arguments):
        ended = milepost(*arguments, "--json")
        assert (ended.code, ended.err) == (0, "")
        return json.loads(ended.out)

    return as_json


def test_a_plan_for_a_program_holds_what_the_contract_names(plan):
    made = plan(*BACKEND)
    assert made["feasible"] is True
    assert made["slack_hours"] == pytest.approx(made["capacity_hours"] - made["total_hours"], abs=0.02)
    assert {"hours_per_week", "earliest", "leave_out"} <= made["trades"].keys()
    assert made["milestones"][-1]["due"] == "2027-06-30"
    assert made["steps"][0] == {
        "id": "lesson:what-is-python",
        "kind": "lesson",
        "title": "What Python is and where it is used",
        "skill": "what-is-python",
        "section": "w01-python",
        "start": "2027-01-04",
        "end": "2027-01-04",
        "minutes": made["steps"][0]["minutes"],
    }


def test_all_steps_together_are_the_work(plan):
    made = plan(*BACKEND)
    assert sum(step["minutes"] for step in made["steps"]) / 60 == pytest.approx(made["total_hours"], abs=0.01)


def test_a_plan_that_does_not_fit_is_an_answer_with_trades(plan):
    made = plan(*BACKEND[:-3], "2027-02-28", "--hours-per-week", "8")
    assert made["feasible"] is False
    assert made["trades"]["hours_per_week"] > 8
    assert made["trades"]["earliest"] > "2027-02-28"


def test_the_trades_keep_their_word(plan):
    late = plan(*BACKEND[:-3], "2027-03-31", "--hours-per-week", "13")["trades"]
    assert plan(*BACKEND[:-3], "2027-03-31", "--hours-per-week", late["hours_per_week"])["feasible"]
    assert plan(*BACKEND[:-3], late["earliest"], "--hours-per-week", "13")["feasible"]
    left_out = [word for project in late["leave_out"] for word in ("--leave-out", project)]
    assert plan(*BACKEND[:-3], "2027-03-31", "--hours-per-week", "13", *left_out)["feasible"]


def test_no_step_stands_on_a_day_off(plan):
    made = plan("plan", "--goal", "variables-and-types", "--start", "2027-01-04", "--day-off", "2027-01-05")
    days = {step["start"] for step in made["steps"]} | {step["end"] for step in made["steps"]}
    assert "2027-01-05" not in days


def test_without_a_date_the_goal_gets_the_earliest_one(plan):
    made = plan("plan", "--goal", "lists", "--start", "2027-01-04")
    assert made["by"] == made["end"]
    assert made["feasible"]


def test_for_a_person_the_answer_stands_first(milepost):
    ended = milepost(*BACKEND)
    assert ended.out.splitlines()[1].startswith("It fits, with ")
    assert "milestone" in ended.out


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("plan", "--goal", "nowhere"), 1, "There is no roadmap, milestone, skill or project 'nowhere'"),
        (("plan", "--goal", "lists", "--by", "2020-01-01"), 1, "2020-01-01 lies before"),
        (("plan", "--goal", "lists", "--by", "tomorrow"), 2, "'tomorrow' does not match"),
        (("plan", "--goal", "lists", "--hours-per-week", "0"), 2, "greater than or equal to 0.25"),
        (("plan", "--goal", "lists", "--hours-per-week", "many"), 2, "--hours-per-week"),
        (("plan", "--goal", "lists", "--leave-out", "nothing"), 1, "There is no project 'nothing' to leave out"),
        (("plan", "--goal", "lists", "--start", "2027-01-05", "--by", "2027-01-04"), 1, "2027-01-04 lies before 2027-01-05"),
        (("plan", "--nonsense"), 2, "--nonsense"),
    ],
)
def test_a_mistake_gets_a_sentence(milepost, arguments, code, sentence):
    ended = milepost(*arguments)
    assert ended.code == code
    assert sentence in " ".join(ended.err.replace("│", " ").split())
    assert "Traceback" not in ended.err


@pytest.mark.parametrize("command", ["plan", "next"])
def test_without_a_goal_it_says_how_to_choose_one(milepost, database, command):
    ended = milepost(command)
    assert ended.code == 1
    assert "You have no goal yet" in ended.err


@pytest.fixture
def goal(database):
    now = datetime.now(UTC)
    mira = learner.sole(now=now)
    intent = planning.Intent(goal="dictionaries", by=date(now.year + 1, 12, 31), weekday_minutes=(60,) * 7)
    planning.set_goal(mira, intent, today=now.date(), now=now)


def test_your_own_plan_is_the_one_that_the_page_shows(plan, goal):
    assert plan("plan")["goal"] == "dictionaries"


def test_next_names_one_step(milepost, goal):
    assert json.loads(milepost("next", "--json").out)["next"]["id"] == "lesson:what-is-python"
    assert milepost("next").out.startswith("lesson: What Python is and where it is used")
