from functools import partial

import pytest
import solution

GAMES = [["Owls", "3"], ["Foxes", "1"]]


class Slashes:
    """What `write` needs of a form."""

    def __init__(self, head, foot):
        self.lines = head, foot

    def head(self):
        return list(self.lines[0])

    def foot(self):
        return list(self.lines[1])

    def row(self, cells):
        return "/".join(cells)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(getattr(solution.Form, name), self)


@pytest.mark.task(1)
def test_nobody_makes_a_form():
    with pytest.raises(TypeError):
        solution.Form()


@pytest.mark.task(1)
def test_row_is_abstract():
    assert solution.Form.__abstractmethods__ == {"row"}


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("head", "foot", "rows", "expected"),
    [
        ([], [], GAMES, "Owls/3\nFoxes/1\n"),
        (["top", "---"], ["end"], GAMES, "top\n---\nOwls/3\nFoxes/1\nend\n"),
        ([], [], [], ""),
        (["top"], ["end", "of it"], [], "top\nend\nof it\n"),
    ],
)
def test_write(head, foot, rows, expected):
    assert solution.Form.write(Slashes(head, foot), rows) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("method", ["head", "foot"])
def test_no_head_and_no_foot(method):
    assert getattr(solution.Form, method)(Slashes([], [])) == []


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["Owls", "3"], "Owls,3"),
        (["Owls, Old Town", "3"], '"Owls, Old Town",3'),
        (["3", "Owls, Old Town"], '3,"Owls, Old Town"'),
        (["a,b", "c,d"], '"a,b","c,d"'),
        (["Owls"], "Owls"),
    ],
)
def test_csv_row(cells, expected):
    assert solution.Csv().row(cells) == expected


@pytest.mark.task(2)
def test_csv():
    assert solution.Csv().write(GAMES) == "Owls,3\nFoxes,1\n"


@pytest.mark.task(2)
def test_csv_is_a_form():
    assert issubclass(solution.Csv, solution.Form)


@pytest.mark.task(2)
def test_the_cells_stay_as_they_are():
    cells = ["a,b", "c"]
    solution.Csv().row(cells)
    assert cells == ["a,b", "c"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("cells", "expected"),
    [(["Owls", "3"], "<tr><td>Owls</td><td>3</td></tr>"), (["Owls"], "<tr><td>Owls</td></tr>"), ([], "<tr></tr>")],
)
def test_html_row(cells, expected):
    assert solution.Html().row(cells) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Owls", "3"]], "<table>\n<tr><td>Owls</td><td>3</td></tr>\n</table>\n"),
        ([], "<table>\n</table>\n"),
    ],
)
def test_html(rows, expected):
    assert solution.Html().write(rows) == expected


@pytest.mark.task(3)
def test_write_is_inherited():
    assert "write" not in vars(solution.Html)


@pytest.mark.task(4)
def test_markdown_row():
    assert solution.Markdown(["Team", "Points"]).row(["Owls", "3"]) == "| Owls | 3 |"


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["Team", "Points"], ["| Team | Points |", "| --- | --- |"]),
        (["Team"], ["| Team |", "| --- |"]),
        (["A", "B", "C"], ["| A | B | C |", "| --- | --- | --- |"]),
    ],
)
def test_markdown_head(headings, expected):
    assert solution.Markdown(headings).head() == expected


@pytest.mark.task(4)
def test_markdown():
    assert solution.Markdown(["Team"]).write([["Owls"]]) == "| Team |\n| --- |\n| Owls |\n"


@pytest.mark.task(4)
def test_writing_twice():
    form = solution.Markdown(["Team"])
    form.write([["Owls"]])
    assert form.write([["Foxes"]]) == "| Team |\n| --- |\n| Foxes |\n"
