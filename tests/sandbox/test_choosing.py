"""Which sandbox a machine gets."""

import pytest

from milepost.sandbox import TooWeak, best, standing


@pytest.fixture
def nothing_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing, "strongest", lambda *_, **__: None)


def test_where_nothing_holds_there_is_the_plain_process(nothing_holds: None) -> None:
    assert (best().name, best().keeps_in) == ("plain", False)


def test_and_that_is_too_weak_for_many_people(nothing_holds: None) -> None:
    with pytest.raises(TooWeak, match="can't grade for many people"):
        best(for_many=True)


def test_what_holds_is_good_enough_for_many(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("milepost.sandbox.locked_in", reason="Linux locks in; elsewhere there is the plain process")
    monkeypatch.setattr(standing, "strongest", lambda *_, **__: standing.LEVELS[0])
    assert best(for_many=True).keeps_in
