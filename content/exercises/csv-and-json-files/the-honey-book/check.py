import csv
import json

import pytest

HEADER = "hive,date,kilos\n"
PAGE = HEADER + "Linde,2031-06-02,7.5\nOld pear,2031-06-02,\nLinde,2031-07-20,6\n"
BEST = (
    HEADER
    + '"Pond, left",05-01,2\nGärtchen,05-02,0\n"Pond, left",06-01,4\n'
    + 'Gärtchen,06-02,\n"Pond, left",07-01,4\n"Pond, left",08-01,3\n'
)
SMALL = 'date,kilos,hive\n05-01,0.1,A\n05-02,0.2,A\n05-03,0.06,B\n05-04,0.06,"C\r\nnew"\n'

CASES = {
    "the page": (
        PAGE,
        {
            "Linde": [{"date": "2031-06-02", "kilos": 7.5}, {"date": "2031-07-20", "kilos": 6.0}],
            "Old pear": [{"date": "2031-06-02", "kilos": None}],
        },
        [["Linde", "2", "13.5", "2031-06-02"], ["Old pear", "1", "0.0", ""]],
        "2 hives, 3 harvests, 13.5 kilos",
    ),
    "the best": (
        BEST,
        {
            "Pond, left": [
                {"date": "05-01", "kilos": 2.0},
                {"date": "06-01", "kilos": 4.0},
                {"date": "07-01", "kilos": 4.0},
                {"date": "08-01", "kilos": 3.0},
            ],
            "Gärtchen": [{"date": "05-02", "kilos": 0.0}, {"date": "06-02", "kilos": None}],
        },
        [["Pond, left", "4", "13.0", "06-01"], ["Gärtchen", "2", "0.0", "05-02"]],
        "2 hives, 6 harvests, 13.0 kilos",
    ),
    "small weights": (
        SMALL,
        {
            "A": [{"date": "05-01", "kilos": 0.1}, {"date": "05-02", "kilos": 0.2}],
            "B": [{"date": "05-03", "kilos": 0.06}],
            "C\r\nnew": [{"date": "05-04", "kilos": 0.06}],
        },
        [["A", "2", "0.3", "05-02"], ["B", "1", "0.1", "05-03"], ["C\r\nnew", "1", "0.1", "05-04"]],
        "3 hives, 4 harvests, 0.4 kilos",
    ),
    "nothing": (HEADER, {}, [], "0 hives, 0 harvests, 0.0 kilos"),
}


def run(program, harvest):
    return program.run(files={"harvest.csv": harvest})


def with_points(rows):
    """The third cell as a number with a point, so that 0 and 0.0 are alike."""
    return [[hive, harvests, str(float(kilos)), best] for hive, harvests, kilos, best in rows]


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_json(program, case):
    harvest, hives, _, _ = CASES[case]
    written = run(program, harvest).files.get("hives.json", "null")
    assert json.dumps(json.loads(written)) == json.dumps(hives)


@pytest.mark.task(1)
def test_names_are_readable(program):
    assert "Gärtchen" in run(program, BEST).files["hives.json"]


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_year(program, case):
    harvest, _, rows, _ = CASES[case]
    header, *written = csv.reader(run(program, harvest).files.get("year.csv", "?").splitlines(keepends=True))
    assert header == ["hive", "harvests", "kilos", "best"]
    assert with_points(written) == rows


@pytest.mark.task(3)
@pytest.mark.parametrize("case", CASES)
def test_line(program, case):
    harvest, _, _, line = CASES[case]
    assert run(program, harvest).stdout.replace(" 0 kilos", " 0.0 kilos") == line + "\n"
