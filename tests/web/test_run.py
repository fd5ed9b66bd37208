"""`/exercise/ID/run/`: a press of Run."""

from milepost.learning import recording
from tests.web.conftest import WRONG

PATH = "/exercise/greet/run/"


def test_it_shows_what_is_printed_and_keeps_no_evidence(browser, goal, learner):
    page = browser.parts(PATH, {"file-0": "print('ho ho')"})
    assert "It printed" in page
    assert "ho ho" in page
    assert recording.evidence_of(learner) == ()


def test_typed_lines_reach_input(browser, goal):
    page = browser.parts(PATH, {"file-0": "print(input(), input())", "stdin": "one\r\ntwo"})
    assert "one two" in page


def test_arguments_reach_the_program(browser, goal):
    page = browser.parts(PATH, {"file-0": "import sys\nprint(sys.argv[1:])", "arguments": "a 'b c'"})
    assert "[&#x27;a&#x27;, &#x27;b c&#x27;]" in page


def test_arguments_with_an_open_quote_are_one(browser, goal):
    page = browser.parts(PATH, {"file-0": "import sys\nprint(sys.argv[1:])", "arguments": "don't"})
    assert page.status == 200
    assert "don" in page


def test_where_it_stopped_is_shown(browser, goal):
    page = browser.parts(PATH, {"file-0": "print('before')\nprint(nothing)\n"})
    assert "before" in page
    assert "NameError" in page
    assert "^" in page


def test_without_script_the_whole_page_comes_back(browser, goal):
    page = browser.post("/exercise/double/run/", {"file-0": WRONG + "print(double(1))", "stdin": "kept"})
    assert page.has("<html", 'class="ran"', ">kept</textarea>")
