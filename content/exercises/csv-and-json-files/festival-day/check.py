import json

import pytest

PAGE = {
    "name": "Höhenrausch",
    "stages": [
        {
            "name": "Lake",
            "shows": [
                {"band": "Mira", "start": "18:00", "minutes": 45},
                {"band": "The Owls", "start": "19:00", "minutes": 90, "off": True},
            ],
        },
        {"name": "Barn", "shows": []},
    ],
}
WALL = "Höhenrausch\nLake:\n  18:00 Mira\n  19:00 The Owls (off)\nBarn:\n  no shows\n"

BUSY = {
    "stages": [
        {
            "shows": [
                {"start": "20:15", "minutes": 30, "band": "Žofie", "off": False},
                {"start": "17:00", "minutes": 60, "band": "Brass"},
                {"start": "21:00", "minutes": 15, "band": "Žofie"},
            ],
            "name": "Große Bühne",
        },
        {"name": "Attic", "shows": [{"band": "Mum & I", "start": "9:30", "minutes": 20, "off": True}]},
    ],
    "name": "Off",
}
BUSY_WALL = "Off\nGroße Bühne:\n  20:15 Žofie\n  17:00 Brass\n  21:00 Žofie\nAttic:\n  9:30 Mum & I (off)\n"

CASES = {
    "the page": (PAGE, WALL, {"Lake": {"shows": 1, "minutes": 45}, "Barn": {"shows": 0, "minutes": 0}}),
    "busy": (BUSY, BUSY_WALL, {"Große Bühne": {"shows": 3, "minutes": 105}, "Attic": {"shows": 0, "minutes": 0}}),
    "no stages": ({"name": "Silence", "stages": []}, "Silence\n", {}),
}


def run(program, festival):
    return program.run(files={"festival.json": json.dumps(festival, ensure_ascii=False, indent=1)})


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_programme(program, case):
    festival, wall, _ = CASES[case]
    assert run(program, festival).stdout == wall


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_crew(program, case):
    festival, _, crew = CASES[case]
    assert json.loads(run(program, festival).files.get("crew.json", "null")) == crew


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_the_order_of_the_stages(program, case):
    festival, _, crew = CASES[case]
    assert list(json.loads(run(program, festival).files["crew.json"])) == list(crew)


@pytest.mark.task(2)
def test_names_are_readable(program):
    assert "Große Bühne" in run(program, BUSY).files["crew.json"]
