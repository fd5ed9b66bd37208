"""CSV files of texts as customers send them, and waiting for a server that works on one."""

import csv
import io
import time

COLUMNS = ("id", "text", "date", "product")
CSV = {"Content-Type": "text/csv"}
PRODUCTS = ("kettle", "lamp", "tent, large")


def some_rows(rng, reviews, count, *, first=0):
    """With days of two months, some without, and products."""
    return [
        {
            "id": f"r{first + number}",
            "text": reviews[(first + number) % len(reviews)].text,
            "date": f"2031-{rng.randint(3, 4):02}-{rng.randint(1, 30):02}" if rng.random() < 0.9 else "",
            "product": rng.choice(PRODUCTS) if rng.random() < 0.9 else "",
        }
        for number in range(count)
    ]


def as_csv(rows, columns=COLUMNS):
    file = io.StringIO()
    writer = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def send(http, rows, **options):
    """The id of the batch."""
    return http.post("/api/batches", data=as_csv(rows), headers=CSV, **options).expect(202).json["id"]


def finished(http, batch_id, seconds=60):
    """Its state when it's done."""
    until = time.monotonic() + seconds
    while (state := http.get(f"/api/batches/{batch_id}").expect(200).json)["status"] in ("queued", "running"):
        assert time.monotonic() < until, f"After {seconds} s, {state['done']} of {state['rows']} rows are done."
        time.sleep(0.1)
    assert state["status"] == "done"
    return state
