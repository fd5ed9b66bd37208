import pytest

CONCERT = "Morning has broken\n  Über den Wolken\n\nLa vie en rose\n"
PRINTED = "1. Morning has broken\n2. Über den Wolken\n3. La vie en rose\n"


def run(program, songs, **others):
    return program.run(files={"songs.txt": songs, **others})


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("songs", "expected"),
    [
        (CONCERT, "3 songs\n"),
        ("Amen\n", "1 songs\n"),
        ("", "0 songs\n"),
        ("\n   \n\n", "0 songs\n"),
        ("Amen\nYesterday", "2 songs\n"),
        ("Amen\n\n\nAmen\n", "2 songs\n"),
    ],
    ids=["concert", "one", "none", "empty lines", "no line break at the end", "twice"],
)
def test_number(program, songs, expected):
    assert run(program, songs).stdout == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("songs", "expected"),
    [
        (CONCERT, PRINTED),
        ("Amen\n", "1. Amen\n"),
        ("", ""),
        ("\n\nAmen\n \nYesterday", "1. Amen\n2. Yesterday\n"),
        ("Amen\n\nAmen\n", "1. Amen\n2. Amen\n"),
    ],
    ids=["concert", "one", "none", "empty lines", "twice"],
)
def test_programme(program, songs, expected):
    assert run(program, songs).files.get("programme.txt") == expected


@pytest.mark.task(2)
def test_an_old_programme_is_replaced(program):
    files = run(program, "Amen\n", **{"programme.txt": "1. Old song\n2. Older song\n"}).files
    assert files["programme.txt"] == "1. Amen\n"


@pytest.mark.task(2)
def test_the_songs_stay_as_they_are(program):
    assert run(program, CONCERT).files["songs.txt"] == CONCERT
