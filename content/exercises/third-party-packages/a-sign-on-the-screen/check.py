import pytest
import solution


@pytest.fixture
def shown(capsys):
    """Calls a function, and gives what it printed, without spaces at the ends of lines."""

    def call(function, *arguments):
        function(*arguments)
        return [line.rstrip() for line in capsys.readouterr().out.splitlines()]

    return call


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Closed", 16, ["╭──────────────╮", "│ Closed       │", "╰──────────────╯"]),
        ("Open till 8", 20, ["╭──────────────────╮", "│ Open till 8      │", "╰──────────────────╯"]),
        ("Wet paint", 13, ["╭───────────╮", "│ Wet paint │", "╰───────────╯"]),
        ("No film today", 12, ["╭──────────╮", "│ No film  │", "│ today    │", "╰──────────╯"]),
    ],
)
def test_sign(shown, text, width, expected):
    assert shown(solution.sign, text, width) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("name", "text", "width", "expected"),
    [
        ("Hall 2", "Closed", 20, ["╭─ Hall 2 ─────────╮", "│ Closed           │", "╰──────────────────╯"]),
        ("Box", "Open", 14, ["╭─ Box ──────╮", "│ Open       │", "╰────────────╯"]),
    ],
)
def test_named_sign(shown, name, text, width, expected):
    assert shown(solution.named_sign, name, text, width) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("child", "adult", "width", "expected"),
    [
        (
            7,
            12,
            20,
            [
                "────── Prices ──────",
                "┏━━━━━━━┳━━━━━━┓",
                "┃ Seat  ┃ Euro ┃",
                "┡━━━━━━━╇━━━━━━┩",
                "│ Child │    7 │",
                "│ Adult │   12 │",
                "└───────┴──────┘",
            ],
        ),
        (
            0,
            100,
            26,
            [
                "───────── Prices ─────────",
                "┏━━━━━━━┳━━━━━━┓",
                "┃ Seat  ┃ Euro ┃",
                "┡━━━━━━━╇━━━━━━┩",
                "│ Child │    0 │",
                "│ Adult │  100 │",
                "└───────┴──────┘",
            ],
        ),
    ],
    ids=["cinema", "theatre"],
)
def test_prices(shown, child, adult, width, expected):
    assert shown(solution.prices, child, adult, width) == expected
