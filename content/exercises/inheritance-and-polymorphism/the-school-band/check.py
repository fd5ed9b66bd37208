import pytest
import solution


class Radio:
    def play(self, notes):
        return f"{len(notes)} notes of news"


@pytest.mark.task(1)
def test_sound_of_a_player():
    assert solution.Player("Ana").sound("C") == "C"


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("name", "notes", "expected"),
    [("Ana", ["C", "G"], "Ana: C G"), ("Ben", [], "Ben:"), ("Ana", ["G", "F", "G"], "Ana: G F G"), ("Eva", ["E"], "Eva: E")],
)
def test_player(name, notes, expected):
    assert solution.Player(name).play(notes) == expected


@pytest.mark.task(1)
def test_a_second_song():
    ana = solution.Player("Ana")
    ana.play(["C"])
    assert ana.play(["G"]) == "Ana: G"


@pytest.mark.task(1)
def test_the_notes_stay():
    notes = ["C", "G"]
    solution.Player("Ana").play(notes)
    assert notes == ["C", "G"]


@pytest.mark.task(2)
@pytest.mark.parametrize(("notes", "expected"), [(["C", "G"], "Eva: bum bum"), ([], "Eva:")])
def test_drummer(notes, expected):
    assert solution.Drummer("Eva").play(notes) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("word", "note", "expected"), [("la", "E", "la-E"), ("hey", "C", "hey-C")])
def test_sound_of_a_singer(word, note, expected):
    assert solution.Singer("Ida", word).sound(note) == expected


@pytest.mark.task(2)
def test_singer():
    assert solution.Singer("Ida", "la").play(["E", "C"]) == "Ida: la-E la-C"


@pytest.mark.task(2)
def test_the_word_is_kept():
    ida = solution.Singer("Ida", "la")
    ida.word = "du"
    assert ida.sound("C") == "du-C"


@pytest.mark.task(2)
def test_a_drummer_is_a_player():
    assert isinstance(solution.Drummer("Eva"), solution.Player)


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", ["Drummer", "Singer"])
def test_play_stands_in_player_only(kind):
    assert "play" not in vars(getattr(solution, kind))


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("times", "note", "expected"), [(2, "E", "lo-E.E.E"), (1, "C", "lo-C.C"), (0, "E", "lo-E")]
)
def test_sound_of_an_echo(times, note, expected):
    assert solution.Echo("Tom", "lo", times).sound(note) == expected


@pytest.mark.task(3)
def test_echo():
    assert solution.Echo("Tom", "lo", 1).play(["E", "C"]) == "Tom: lo-E.E lo-C.C"


@pytest.mark.task(3)
def test_an_echo_is_a_singer():
    assert isinstance(solution.Echo("Tom", "lo", 1), solution.Singer)


@pytest.mark.task(4)
def test_rehearse():
    band = [solution.Player("Ana"), solution.Drummer("Eva"), solution.Singer("Ida", "la")]
    assert solution.rehearse(band, ["C"]) == ["Ana: C", "Eva: bum", "Ida: la-C"]


@pytest.mark.task(4)
def test_rehearse_with_somebody_else():
    assert solution.rehearse([Radio(), solution.Player("Ana")], ["C", "G"]) == ["2 notes of news", "Ana: C G"]


@pytest.mark.task(4)
def test_nobody_rehearses():
    assert solution.rehearse([], ["C"]) == []
