import pytest

from milepost.curriculum.wrong_answers import header_of

FOLDER = "exercises/brew-tea/cups/wrong"
HEADER = "The header should be: `Fails task 1.`, an empty line, and the message for the learner."


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ('"""Fails task 1.\n\nToo few.\n"""\n', "Fails task 1.\n\nToo few."),
        ("'''Fails task 1.\n\n  Too few.\n'''\nx = 1\n", "Fails task 1.\n\nToo few."),
        ('# A remark.\n\n"""Fails task 1.\n\nSay \\"no\\" to \\\\n."""\n', 'Fails task 1.\n\nSay "no" to \\n.'),
        ('x = 1\n"""Fails task 1.\n\nToo late."""\n', ""),
        ('"""Never closed.', ""),
        ('"""\\N{NO SUCH SIGN}"""\n', ""),
        ("", ""),
    ],
)
def test_the_header_of_python_is_its_docstring(text, header):
    assert header_of(text, ".py") == header


def test_the_header_of_a_script_is_its_comment_on_top():
    assert header_of("# Fails task 2.\n#\n# Too few.\necho 1\n# more\n", ".sh") == "Fails task 2.\n\nToo few."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("def cups(litres):\n    return 1\n", HEADER),
        ('"""Fails task 1."""\n', HEADER),
        ('"""Fails task one.\n\nWhy."""\n', HEADER),
        ('"""Task 1.\n\nWhy."""\n', HEADER),
        ('"""Fails task 1.\nNo empty line."""\n', HEADER),
        ('"""Fails task 3.\n\nWhy."""\n', "There is no task 3. Name the one that this answer fails."),
    ],
)
def test_a_header_without_task_or_message_is_told(content, text, problem):
    content.write(f"{FOLDER}/other.py", text)
    assert content.problem() == f"{FOLDER}/other.py:1: {problem}"


@pytest.mark.parametrize("name", ["two words.py", "one.sh", "1st.py", "with-dash.py"])
def test_a_wrong_answer_is_named_in_words_and_in_the_language_of_the_exercise(content, name):
    content.write(f"{FOLDER}/{name}", '"""Fails task 1.\n\nWhy."""\n')
    assert content.problem() == (
        f"{FOLDER}/{name}: A wrong answer is a file that ends in .py, named in words joined by underscores."
    )
