import pytest

from milepost.domain.exercise import Option, Question

QUIZ = "exercises/boil-water/how-hot/exercise.toml"
TRACE = "exercises/brew-tea/watch/exercise.toml"


def test_a_quiz_has_options_with_what_each_wrong_one_overlooks(content):
    assert content.load().content.exercises["how-hot"].questions == (
        Question(
            task=1,
            choose="one",
            options=(
                Option(text="at 50 degrees", html="at 50 degrees", message="That is a warm bath."),
                Option(text="at `100` degrees", html="at <code>100</code> degrees", right=True),
                Option(text="never", html="never", message="Wait a little."),
            ),
        ),
    )


def test_a_trace_asks_for_a_value_and_knows_wrong_ones(content):
    assert content.load().content.exercises["watch"].questions == (
        Question(task=1, ask="value", name="tea", line=1, time=1, answer="2", wrong=(("3", "Nobody poured a third one."),)),
    )


def test_a_trace_can_ask_for_what_is_printed(content):
    content.change(TRACE, 'ask = "value"\nname = "tea"\nline = 1\ntime = 1\nanswer = "2"', 'ask = "output"\nanswer = "2\\n"')
    (question,) = content.load().content.exercises["watch"].questions
    assert (question.ask, question.answer, question.name) == ("output", "2\n", "")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("task = 1", "task = 2", "9: `task` should be 1: there is one question for each task, in order."),
        ('choose = "one"', 'choose = "two"', "10: `choose` should be one of one, many, not 'two'."),
        ("right = true", "right = 1", "18: `right` should be true or false."),
        ("right = true", 'message = "No."', "8: Exactly one option of this question has right = true, not 0."),
        ('message = "Wait a little."', "right = true", "8: Exactly one option of this question has right = true, not 2."),
        ('message = "Wait a little."', "right = true", "8: A question needs at least 2 wrong options."),
        ('message = "Wait a little."', "", "20: A wrong option needs a `message`"),
        ('text = "never"', 'text = "at 50 degrees"', "21: This option is there twice."),
        ('text = "never"', 'txt = "never"', "21: `txt` is no key of this table: did you mean 'text'?"),
    ],
)
def test_a_mistake_in_a_quiz_is_told(content, old, new, problem):
    content.change(QUIZ, old, new)
    assert any(told.startswith(f"{QUIZ}:{problem}") for told in content.problems()), content.problems()


def test_many_options_may_be_right_but_not_none(content):
    content.change(QUIZ, 'choose = "one"', 'choose = "many"')
    assert content.problems() == []
    content.change(QUIZ, "right = true", 'message = "No."')
    assert content.problem() == f"{QUIZ}:8: At least one option of this question has right = true, not 0."


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('ask = "value"', 'ask = "colour"', ":10: `ask` should be one of output, value, not 'colour'."),
        ("line = 1", "line = 3", ":12: `line` should be a whole number from 1 to 2."),
        ("time = 1", "time = 0", ":13: `time` should be a whole number from 1 to"),
        ('name = "tea"', "", ":8: `name` is missing."),
        ('answer = "3"', 'answer = " 2"', ":8: A wrong answer is the right one, or is there twice."),
        ('message = "Nobody poured a third one."', "", ":16: `message` is missing."),
        ('ask = "value"', 'ask = "output"', ":11: `name` is no key of this table"),
    ],
)
def test_a_mistake_in_a_trace_is_told(content, old, new, problem):
    content.change(TRACE, old, new)
    assert any(told.startswith(TRACE + problem) for told in content.problems()), content.problems()


def test_there_is_a_question_for_each_task(content):
    content.write("exercises/brew-tea/watch/task.md", "# Watch\n\n## 1. How much?\n\n## 2. And then?\n")
    assert content.problem() == f"{TRACE}: There should be as many questions here as tasks in task.md: 2, not 1."


def test_a_quiz_without_questions_is_told(content):
    content.write(
        QUIZ, 'id = "how-hot"\ntitle = "How hot?"\nskill = "boil-water"\nkind = "quiz"\nminutes = 3\ndifficulty = 1\n'
    )
    assert f"{QUIZ}: There is no [[question]] here. Write at least one." in content.problems()
