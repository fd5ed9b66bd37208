from milepost.curriculum import coverage_problems, coverage_text, refresh_coverage

COVERED = """\
[rows]
"s9.1" = { kind = "topic", skills = ["boil-water"] }
"s9.2" = { kind = "topic", skills = ["brew-tea"] }
"s9.3" = { kind = "practice", skills = ["lay-table"] }
"s9.4" = { kind = "milestone", roadmaps = ["tea-party"] }
"s9.5" = { kind = "project", projects = ["tea-party"] }
"""


def told(content):
    return [str(problem) for problem in coverage_problems(content.folder, content.load().content)]


def test_each_row_names_what_covers_it(content):
    rows = {"s9.1": "topic", "s9.2": "topic", "s9.3": "practice", "s9.4": "milestone", "s9.5": "project"}
    assert coverage_text(content.load().content, rows).endswith(COVERED)


def test_a_file_that_was_written_anew_is_up_to_date(content):
    assert told(content) == ["coverage.toml:1: This is out of date. Write it anew."]
    refresh_coverage(content.folder, content.load().content)
    assert (content.folder / "coverage.toml").read_text().endswith(COVERED)
    assert told(content) == []
    assert content.problems() == []


def test_a_row_that_nothing_covers_is_told(content):
    content.change("skills/02-table.toml", 'covers = ["s9.3"]', 'covers = ["s9.2"]')
    refresh_coverage(content.folder, content.load().content)
    assert told(content) == ["coverage.toml:6: Nothing covers this row. Name it in some `covers`."]


def test_a_line_out_of_date_is_told_with_its_number(content):
    refresh_coverage(content.folder, content.load().content)
    content.change("coverage.toml", '"s9.2" = { kind = "topic", skills = ["brew-tea"] }', '"s9.2" = { kind = "topic" }')
    assert told(content) == ["coverage.toml:5: This is out of date. Write it anew."]


def test_a_row_of_an_unknown_kind_is_told(content):
    content.change("coverage.toml", '"s9.5" = { kind = "project" }', '"s9.5" = { kind = "wish" }')
    assert content.problem().startswith("coverage.toml:6: `kind` should be one of topic, practice,")


def test_a_content_without_rows_has_no_coverage(content):
    loaded = content.load().content
    content.remove("coverage.toml")
    assert [str(problem) for problem in coverage_problems(content.folder, loaded)] == [
        "coverage.toml: This file is missing."
    ]
    refresh_coverage(content.folder, loaded)
    assert not (content.folder / "coverage.toml").exists()
