"""Contacts as a learner's program is given them, and as it should show them."""

import unicodedata

FIELDS = {"id", "name", "phones", "emails", "tags", "note", "updated_at"}


def add(cli, name, *, phones=(), emails=(), tags=(), note=None, **options):
    """Adds a contact and answers with its id, a text."""
    run = cli("add", *words(name, phones, emails, tags, note), **options).succeeds()
    assert len(run.lines) == 1, f"add should print the id on one line, and printed {run.stdout!r}."
    assert run.lines[0].isdigit(), f"add should print a whole number, and printed {run.stdout!r}."
    return run.lines[0]


def words(name, phones=(), emails=(), tags=(), note=None):
    options = [("--phone", phones), ("--email", emails), ("--tag", tags), ("--note", () if note is None else (note,))]
    return ["--name", name, *(word for option, values in options for value in values for word in (option, value))]


def shown(cli, id):
    return cli("show", id, "--json").succeeds().json


def listed(cli, *arguments):
    """The ids of the lines that a command prints, as whole numbers."""
    return [int(line.split("\t")[0]) for line in cli(*arguments).succeeds().lines]


def a_phone(rng):
    """As it's stored: with a country, and nine digits."""
    return f"+{rng.randint(20, 98)}{rng.randint(100_000_000, 999_999_999)}"


def typed(rng, phone):
    """The same phone as somebody might type it."""
    country, rest = phone[1:3], phone[3:]
    start = rng.choice([f"+{country} ", f"00{country} ", f"+{country}.", f"0 0{country}-"])
    return start + rng.choice(
        [f"({rest[:3]}) {rest[3:6]}-{rest[6:]}", f"{rest[:2]}.{rest[2:]}", " ".join(rest), f"[{rest[:4]}]{rest[4:]}"]
    )


def without_accents(text):
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
