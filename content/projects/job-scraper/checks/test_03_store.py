"""Stage 3, into MongoDB: what is new, what changed, and what is gone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from adverts import advert, adverts, documents, empty, ids, in_pages, stored

NOBODY = "mongodb://127.0.0.1:1/nobody"
BARE = {"company": None, "location": None, "salary": None, "day": "", "posted": "recently", "tags": ()}


@pytest.fixture(autouse=True)
def nothing_stored(mongo):
    empty(mongo)


@pytest.fixture
def store(cli):
    """Runs at an instant; what it prints."""
    return lambda at, *options: cli("store", *options, now=at).succeeds().json


def counts(**given):
    return {"inserted": 0, "updated": 0, "unchanged": 0, "closed": 0, **given}


@pytest.mark.requirement("R1", "R6")
def test_one_document_for_each_job(store, board, mongo, rng, invent, now):
    board.pages = in_pages(adverts(rng, invent, 11), 3)
    assert store(now) == counts(inserted=11)
    assert sorted(documents(mongo)) == sorted(id for page in board.pages for id in ids(page))


@pytest.mark.requirement("R2")
def test_fields_have_real_types(store, board, mongo, rng, invent, now):
    remote = {"location": "Remote", "tags": ("Zoo", "Ada", "C++")}
    ads = [advert(rng, invent), advert(rng, invent, **BARE), advert(rng, invent, **remote)]
    board.pages = [ads]
    store(now)
    stored_now = documents(mongo)
    for ad in ads:
        expected = {**stored(ad, board), "description": None, "employment": None, "apply_by": None}
        came = {name: stored_now[ad.id].get(name, "(missing)") for name in expected}
        assert came == expected, f"The document {ad.id}"
        amount = "int" if ad.salary else "NoneType"
        kinds = {name: type(came[name]).__name__ for name in ("remote", "salary_min", "salary_max")}
        assert kinds == {"remote": "bool", "salary_min": amount, "salary_max": amount}, f"The types of {ad.id}"


@pytest.mark.requirement("R3")
def test_a_new_job_was_seen_first_and_last_now(store, board, mongo, instant, rng, invent, now):
    board.pages = [adverts(rng, invent, 3)]
    store(now)
    came = {(one["first_seen"], one["last_seen"], one["active"]) for one in documents(mongo).values()}
    assert came == {(instant(now), instant(now), True)}


@pytest.mark.requirement("R4", "R6")
def test_a_second_run_inserts_nothing(store, board, mongo, instant, rng, invent, now):
    board.pages = in_pages(adverts(rng, invent, 7), 2)
    later = now + timedelta(hours=rng.randrange(1, 90))
    store(now)
    before = documents(mongo)
    assert store(later) == counts(unchanged=7)
    assert documents(mongo) == {id: {**document, "last_seen": instant(later)} for id, document in before.items()}


@pytest.mark.requirement("R4", "R5")
def test_jobs_that_changed_are_updated(store, board, mongo, instant, rng, invent, now):
    changes = [
        {"salary": "71,000 - 99,500 EUR"},
        {"title": invent.title()},
        {"tags": ("Remote", "Cobol")},
        {"day": "2031-12-30"},
        {"company": None},
    ]
    ads = adverts(rng, invent, len(changes) + 1)
    changed = [replace(ad, **change) for ad, change in zip(ads, changes, strict=False)]
    later = now + timedelta(days=1)
    board.pages = [ads]
    store(now)
    board.pages = in_pages([ads[-1], *changed], 2)
    assert store(later) == counts(updated=len(changes), unchanged=1)
    stored_now = documents(mongo)
    for ad in changed:
        expected = {**stored(ad, board), "first_seen": instant(now), "last_seen": instant(later), "active": True}
        assert {name: stored_now[ad.id].get(name, "(missing)") for name in expected} == expected


@pytest.mark.requirement("R5", "R6")
def test_a_job_that_is_gone_is_closed_and_kept(store, board, mongo, instant, rng, invent, now):
    gone, *others = adverts(rng, invent, 4)
    board.pages = [[gone, *others]]
    store(now)
    before = documents(mongo)[gone.id]
    board.pages = [others]
    assert store(now + timedelta(days=1)) == counts(unchanged=3, closed=1)
    assert documents(mongo)[gone.id] == {**before, "active": False}
    assert store(now + timedelta(days=2)) == counts(unchanged=3), "A job is closed in one run alone."
    assert documents(mongo)[gone.id] == {**before, "active": False}


@pytest.mark.requirement("R5", "R6")
def test_a_job_that_comes_back(store, board, mongo, instant, rng, invent, now):
    ads = adverts(rng, invent, 3)
    for number, page in enumerate((ads, ads[1:], ads)):
        board.pages = [page]
        came = store(now + timedelta(days=number))
    assert came == counts(updated=1, unchanged=2)
    document = documents(mongo)[ads[0].id]
    seen = (document["active"], document["first_seen"], document["last_seen"])
    assert seen == (True, instant(now), instant(now + timedelta(days=2)))


@pytest.mark.requirement("R6")
def test_everything_at_once(store, board, mongo, rng, invent, now):
    kept, changed, gone, new = (adverts(rng, invent, rng.randrange(1, 5)) for _ in range(4))
    board.pages = in_pages(kept + changed + gone, 2)
    store(now)
    board.pages = in_pages([*new, *kept, *(replace(ad, title=invent.title()) for ad in changed)], 3)
    expected = counts(inserted=len(new), updated=len(changed), unchanged=len(kept), closed=len(gone))
    assert store(now + timedelta(days=1)) == expected
    active = sorted(id for id, document in documents(mongo).items() if document["active"])
    assert active == sorted(ids(kept + changed + new))


@pytest.mark.requirement("R6")
def test_broken_cards_and_doubles_are_not_stored(store, board, mongo, rng, invent, now):
    ads = adverts(rng, invent, 3)
    board.pages = [[*ads, advert(rng, invent, title=None)], [ads[0], advert(rng, invent, id=None)]]
    assert store(now) == counts(inserted=3)
    assert len(documents(mongo)) == 3


@pytest.mark.requirement("R7")
def test_a_run_that_fails_closes_no_job(cli, store, board, mongo, rng, invent, now):
    ads = adverts(rng, invent, 6)
    board.pages = in_pages(ads, 3)
    store(now)

    def fails(what):
        cli("store", now=now + timedelta(days=1)).fails(1)
        active = sorted(id for id, document in documents(mongo).items() if document["active"])
        assert active == sorted(ids(ads)), f"Still active after {what}"

    board.fail_page(2, times=4, status=500)
    fails("an error page")
    board.recover()
    for _ in range(5):
        board.drop_page(3)
    fails("a connection that broke off")
    board.stop()
    fails("a run without a board")


@pytest.mark.requirement("R7")
def test_a_database_that_can_not_be_reached(cli, board, rng, invent, now):
    board.pages = [adverts(rng, invent, 2)]
    cli("store", now=now, env={"MONGODB_URI": NOBODY}, seconds=20).fails(1)
