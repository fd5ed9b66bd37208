import pytest

from milepost.curriculum.names import is_id, meant
from milepost.curriculum.tables import read_table
from milepost.curriculum.tree import Tree
from milepost.domain.skills import Estimate


class Sheet:
    """A TOML file and what was noted about it."""

    def __init__(self, folder, text, **options):
        (folder / "a.toml").write_bytes(text.encode() if isinstance(text, str) else text)
        self.tree = Tree(folder, [])
        self.table = read_table(self.tree, "a.toml", **options)

    @property
    def problems(self):
        return [str(problem) for problem in self.tree.problems]


@pytest.fixture
def sheet(tmp_path):
    return lambda text, **options: Sheet(tmp_path, text, **options)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("id = 'a'\nid = 'b'\n", 2),
        ("id = \n", 1),
        ("id = 'a'\nlist = [1,\n", 2),
        ("number = " + "9" * 5000, 0),
        ("list = " + "[" * 5000, 0),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(sheet, text, line):
    broken = sheet(text)
    assert broken.table is None
    assert [problem.line for problem in broken.tree.problems] == [line]
    assert "This isn't TOML" in broken.problems[0]


def test_a_missing_key_is_told_at_its_table(sheet):
    one = sheet("[[stage]]\nid = 'a'\n\n[[stage]]\n")
    assert [stage.text("id") for stage in one.table.tables("stage")] == ["a", ""]
    assert one.problems == ["a.toml:4: `id` is missing."]


def test_a_key_that_nobody_asked_for_is_told_with_the_one_that_was_meant(sheet):
    one = sheet("title = 'Tea'\ntitel = 'Tee'\nzzz = 1\n")
    one.table.text("title")
    one.table.close()
    assert one.problems == [
        "a.toml:2: `titel` is no key of this table: did you mean 'title'?",
        "a.toml:3: `zzz` is no key of this table.",
    ]


def test_where_it_is_not_strict_other_keys_are_passed_over(sheet):
    one = sheet("zzz = 1\n", strict=False)
    one.table.close()
    assert one.problems == []


@pytest.mark.parametrize("value", ["7", "true", "''", "' '", "['a']", "1979-05-27"])
def test_a_text_is_text_and_not_empty(sheet, value):
    one = sheet(f"title = {value}")
    one.table.text("title")
    assert one.problems == ["a.toml:1: `title` should be a text in quotes, and not empty."]


@pytest.mark.parametrize(
    "value", ["Tea", "tea time", "tea--time", "-tea", "tea-", "../tea", ".tea", "tea/time", "té", "tea\\n"]
)
def test_an_id_is_lower_case_words_joined_by_dashes(sheet, value):
    one = sheet(f'id = "{value}"')
    one.table.id()
    assert "should be lower-case words and numbers joined by dashes" in one.problems[0]


@pytest.mark.parametrize("value", ["tea", "tea-time", "4-o-clock", "101"])
def test_words_and_numbers_joined_by_dashes_are_an_id(value):
    assert is_id(value)


def test_one_of_several_words_is_read_and_another_is_told(sheet):
    one = sheet("kind = 'tea'\nother = 'cocoa'\n")
    assert one.table.one_of("kind", ("milk", "tea")) == "tea"
    assert one.table.one_of("other", ("milk", "tea")) == "milk"
    assert one.table.one_of("absent", ("milk", "tea"), "tea") == "tea"
    assert one.problems == ["a.toml:2: `other` should be one of milk, tea, not 'cocoa'."]


@pytest.mark.parametrize("value", ["'a'", "[1]", "['a', 2]", "[['a']]"])
def test_a_list_of_texts_holds_texts(sheet, value):
    one = sheet(f"covers = {value}")
    assert one.table.texts("covers") == ()
    assert one.problems == ["a.toml:1: `covers` should be a list of texts in quotes."]


def test_an_unknown_or_repeated_name_is_told_on_its_own_line(sheet):
    one = sheet('skills = [\n    "lists",\n    "dictionarys",\n    "lists",\n]\n')
    one.table.texts("skills", known=["lists", "dictionaries"], what="skill")
    assert one.problems == [
        "a.toml:2: `skills` names 'lists' twice.",
        "a.toml:3: `skills` names 'dictionarys', but there is no such skill: did you mean 'dictionaries'?",
    ]


@pytest.mark.parametrize("value", ["0", "6", "2.0", "true", "'2'"])
def test_a_whole_number_lies_between_its_bounds(sheet, value):
    one = sheet(f"difficulty = {value}")
    one.table.whole("difficulty", low=1, high=5)
    assert one.problems == ["a.toml:1: `difficulty` should be a whole number from 1 to 5."]


@pytest.mark.parametrize("value", ["0", "-1", "601", "nan", "inf", "true", "'2'"])
def test_a_number_is_above_zero_and_not_too_large(sheet, value):
    one = sheet(f"seconds = {value}")
    assert one.table.number("seconds", 2.0, high=600) == 2.0
    assert one.problems == ["a.toml:1: `seconds` should be a number above 0, at most 600."]


def test_minutes_are_a_pair_or_the_first_of_one(sheet):
    one = sheet("both = [20, 35]\nalone = 45\n")
    assert one.table.estimate("both") == Estimate(p50=20, p80=35)
    assert one.table.estimate("alone") == Estimate(p50=45, p80=68)


@pytest.mark.parametrize(
    "value", ["0", "-5", "'20'", "[20]", "[20, 35, 40]", "[35, 20]", "[0, 5]", "[20, 35.5]", "[true, 5]"]
)
def test_other_minutes_are_told(sheet, value):
    one = sheet(f"minutes = {value}")
    one.table.estimate()
    assert len(one.problems) == 1
    assert one.problems[0].startswith("a.toml:1: `minutes` should be")


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (lambda table: table.tables("key"), "key = 'a'"),
        (lambda table: table.tables("key"), "key = ['a']"),
        (lambda table: table.table("key"), "key = []"),
        (lambda table: table.lists("key"), "key = ['a']"),
        (lambda table: table.lists("key"), "key = [[1]]"),
        (lambda table: table.wholes("key"), "key = [0]"),
        (lambda table: table.wholes("key"), "key = ['1']"),
        (lambda table: table.wholes("key"), "key = 1"),
        (lambda table: table.flag("key"), "key = 'true'"),
        (lambda table: table.flag("key"), "key = 1"),
    ],
)
def test_a_value_of_another_type_is_told_and_read_as_nothing(sheet, read, text):
    one = sheet(text)
    assert not list(read(one.table) or ())
    assert len(one.problems) == 1
    assert one.problems[0].startswith("a.toml:1: `key` should be")


def test_a_word_like_no_other_has_no_suggestion():
    assert meant("xyz", ["lists"]) == "."
