"""Jobs that nobody has advertised yet, and a look at what a run made of them."""

from datetime import date, timedelta

from milepost.peers.board_markup import Ad

CSV = "jobs.csv"
CITIES = ("Kiel", "Lyon", "Zürich", "Łódź", "Oslo", "Leeds")
TAGS = ("Python", "Django", "SQL", "Linux", "React", "Testing", "Teaching")
COLUMNS = (
    *("id", "title", "company", "location", "remote", "salary_min", "salary_max", "currency", "posted_on", "tags", "url"),
    *("description", "employment", "apply_by"),
)
FIRST_DAY = date(2031, 1, 1)


def advert(rng, invent, **given):
    """A whole one with an invented id and title. Its day is absolute, so that it doesn't move with the clock."""
    made = {
        "id": f"{invent.text(2)}-{invent.digits(6)}",
        "title": invent.title(),
        "company": f"{invent.word().capitalize()} & Sons",
        "location": rng.choice(CITIES),
        "day": (FIRST_DAY + timedelta(days=rng.randrange(300))).isoformat(),
        "salary": f"{rng.randrange(30, 60)},000 - {rng.randrange(60, 99)},000 EUR",
        "tags": tuple(rng.sample(TAGS, 2)),
    }
    return Ad(**{**made, **given})


def adverts(rng, invent, count, **given):
    return [advert(rng, invent, **given) for _ in range(count)]


def in_pages(ads, count):
    """So many pages, as equally long as can be."""
    return [ads[number::count] for number in range(count)]


def all_of(pages):
    return [ad for page in pages for ad in page]


def rows_of(cli, files, *arguments, command="scrape", **options):
    """What a run that succeeds writes."""
    cli(command, "--csv", files / CSV, *arguments, **options).succeeds()
    return files.csv(CSV)


def column(rows, name):
    return [row.get(name) for row in rows]


def ids(ads):
    return [ad.id for ad in ads]


def stored(ad, board):
    """The fields of its document that come from the board, of an advert that was made here."""
    amounts, _, currency = ad.salary.rpartition(" ") if ad.salary else ("", "", None)
    low, high = (int(part.replace(",", "")) for part in amounts.split(" - ")) if amounts else (None, None)
    return {
        "title": ad.title,
        "company": ad.company,
        "location": ad.location,
        "remote": "remote" in f"{ad.location} {ad.tags}".lower(),
        "salary_min": low,
        "salary_max": high,
        "currency": currency,
        "posted_on": ad.day or None,
        "tags": [tag.lower() for tag in ad.tags],
        "url": f"{board.url}{ad.path}",
    }


def empty(mongo):
    """No documents are left; indexes are."""
    for name in mongo.database.list_collection_names():
        mongo[name].delete_many({})


def documents(mongo):
    """By id."""
    return {document["_id"]: document for document in mongo["jobs"].find()}
