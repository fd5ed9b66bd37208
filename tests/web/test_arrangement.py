"""Lines that are put in order."""

from milepost.web.arrangement import arranged, in_order, pieces_of, text_of


def order(small):
    return small.exercises["arrange"]


def fields(pieces, wanted):
    """Form fields that place the texts of `wanted`, each with its indent."""
    said = {}
    for place, (text, indent) in enumerate(wanted, 1):
        piece = next(piece for piece in pieces if piece.text == text)
        said[f"place-{piece.number}"] = str(place)
        said[f"indent-{piece.number}"] = str(indent)
    return said


WANTED = [("def double(number):", 0), ("twice = number * 2", 1), ("return twice", 1)]
TEXT = "def double(number):\n    twice = number * 2\n    return twice\n"


def test_fixed_lines_stand_and_all_others_lie_aside(small):
    placed, aside = in_order(pieces_of(order(small)))
    assert [piece.text for piece in placed] == ["def double(number):"]
    assert {piece.text for piece in aside} == {"twice = number * 2", "return twice", "return number"}


def test_lines_come_in_the_same_order_each_time(small):
    assert pieces_of(order(small)) == pieces_of(order(small))


def test_the_form_makes_a_text(small):
    assert text_of(order(small), fields(pieces_of(order(small)), WANTED)) == TEXT


def test_a_text_becomes_the_form_again(small):
    placed, aside = in_order(arranged(order(small), TEXT))
    assert [(piece.text, piece.indent) for piece in placed] == WANTED
    assert [piece.text for piece in aside] == ["return number"]


def test_a_text_of_other_lines_starts_afresh(small):
    assert arranged(order(small), "import os\n") == pieces_of(order(small))


def test_nonsense_in_the_form_places_nothing(small):
    said = {"place-1": "-3", "place-2": "x", "place-3": "99999999999999", "indent-1": "٣"}
    assert text_of(order(small), said) == "def double(number):\n"


def test_a_fixed_line_keeps_its_place_when_the_form_has_none(small):
    assert text_of(order(small), {}) == "def double(number):\n"
