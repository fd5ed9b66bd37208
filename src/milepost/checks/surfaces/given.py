"""Numbers, names and instants, new in every run. The seed of the run repeats them, test by test."""

import random
import re
import string
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.transcript import Mismatch, shown

CONSONANTS, VOWELS = "bcdfgklmnprstv", "aeio"
SYLLABLES = [consonant + vowel for consonant in CONSONANTS for vowel in VOWELS]
FIRST = ("Ada", "Björn", "Chidi", "Dana", "Émile", "Fatima", "Hana", "Jun", "Kofi", "Lena", "Noor", "Olga", "Søren", "Uma")
ODD = ("Zoë", "naïve", "東京", "Привет", "شاي", "🫖", "e\u0301", "ﬁ", "Ω")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
FIRST_DAY, DAYS = date(2031, 1, 1), 3000


class Invent:
    """Words and texts that were never used before in this run."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._used: set[str] = set()

    def word(self) -> str:
        return self._new(lambda: "".join(self._rng.choices(SYLLABLES, k=4)))

    def title(self) -> str:
        return self._new(lambda: f"{self._a_word().capitalize()} {self._a_word()}")

    def name(self) -> str:
        return self._new(lambda: f"{self._rng.choice(FIRST)} {self._a_word().capitalize()}")

    def email(self) -> str:
        return f"{self.word()}.{self.digits(4)}@example.org"

    def password(self) -> str:
        return self._new(lambda: "".join(self._rng.choices(string.ascii_letters + string.digits, k=18)))

    def sentence(self) -> str:
        return self._new(lambda: " ".join(self._a_word() for _ in range(7)).capitalize() + ".")

    def text(self, length: int) -> str:
        """Of exactly that many characters, none of them a space."""
        return "".join(self._rng.choices(string.ascii_lowercase, k=length))

    def unicode(self) -> str:
        """A line with letters of several scripts and an emoji."""
        return self._new(lambda: f"{self._a_word()} {' '.join(self._rng.sample(ODD, 4))}")

    def digits(self, count: int) -> str:
        return "".join(self._rng.choices(string.digits, k=count))

    def past_day(self) -> date:
        """Before all days of `now`."""
        return FIRST_DAY - timedelta(days=self._rng.randint(30, DAYS))

    def _a_word(self) -> str:
        return "".join(self._rng.choices(SYLLABLES, k=self._rng.randint(2, 4)))

    def _new(self, make: Callable[[], str]) -> str:
        while (made := make()) in self._used:
            pass
        self._used.add(made)
        return made


class Instant:
    """`instant(datetime)` writes an instant by the shared rules; `instant.read(text)` reads one, or fails the test."""

    def __call__(self, at: datetime) -> str:
        return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def read(self, text: object) -> datetime:
        if not isinstance(text, str) or not INSTANT.fullmatch(text):
            raise Mismatch("This is no instant in UTC.", expected="such as 2031-04-09T17:05:00Z", came=shown(text))
        return datetime.fromisoformat(text.replace("Z", "+00:00"))


@pytest.fixture
def rng(request: pytest.FixtureRequest, briefing: Briefing) -> random.Random:
    return random.Random(f"{briefing.seed} {request.node.nodeid}")  # noqa: S311 - no secrets


@pytest.fixture(scope="module")
def invent(request: pytest.FixtureRequest, briefing: Briefing) -> Invent:
    return Invent(random.Random(f"{briefing.seed} {request.path.name}"))  # noqa: S311 - no secrets


@pytest.fixture
def now(rng: random.Random) -> datetime:
    day = FIRST_DAY + timedelta(days=rng.randrange(DAYS))
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=rng.randrange(86_400))


@pytest.fixture(scope="session")
def instant() -> Instant:
    return Instant()
