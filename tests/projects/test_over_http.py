from pathlib import Path

import pytest

from tests.checks.conftest import failures

SHOP = (Path(__file__).parent.parent / "checks" / "shop.py").read_text(encoding="utf-8")
RUN = {"web": "python shop.py"}
ENV = ("DATABASE_URL", "MILEPOST_NOW")


def test_a_server_is_started_asked_and_restarted_on_the_same_store(bench):
    bench.file("shop.py", SHOP)
    report = bench.check(
        """
        def test_notes(http, server, sql, invent, now, instant):
            text = invent.sentence()
            made = http.post("/api/notes", json={"text": text}).expect(201)
            server.restart(now=now)
            assert http.get("/api/notes").items == [made.json]
            assert http.get("/api/now").json["now"] == instant(now)
            assert sql.rows("SELECT text FROM note WHERE id = ?", made.json["id"]) == [{"text": text}]
            assert text in sql.every_text()
            assert "stored a note" not in server.log

        def test_errors(http):
            http.post("/api/notes", json={"text": ""}).is_error(422, "validation_failed", "text")
            http.get("/api/nowhere").is_error(404, "not_found")

        def test_an_empty_token_can_be_sent(http):
            assert http.with_token("").get("/api/notes").status == 200

        def test_two_servers(http, server, invent):
            twin = server.twin()
            answers = http.together([lambda: http.post("/api/notes", json={"text": invent.word()}).expect(201)] * 8)
            assert len({answer.json["id"] for answer in answers}) == 8
            assert http.at(twin).get("/api/notes").items == http.get("/api/notes").items

        def test_fresh(http, server):
            server.fresh()
            assert http.get("/api/notes").items == []
            assert server.stop() < 5
        """,
        run=RUN,
        env=ENV,
    )
    assert failures(report) == []
    assert report.passed


def test_migrate_runs_before_the_first_two_starts_on_the_same_stores(bench):
    bench.file("shop.py", SHOP)
    report = bench.check(
        """
        def test_it(http, server, now):
            times = lambda: len(http.get("/healthz") and open(server.env["DATA_DIR"] + "/migrated").readlines())
            assert times() == 1
            server.restart()
            server.restart(now=now)
            assert times() == 2
            server.fresh()
            assert times() == 1
        """,
        run={**RUN, "migrate": 'echo once >> "$DATA_DIR/migrated"'},
        env=ENV,
    )
    assert failures(report) == []


def test_a_server_that_the_check_stopped_stays_away_until_it_is_started(bench):
    bench.file("shop.py", SHOP)
    report = bench.check(
        """
        def test_it(http, server):
            server.kill()
            with pytest.raises(AssertionError, match="No answer came."):
                http.get("/api/notes")
            server.start()
            http.get("/api/notes").expect(200)
        """,
        run=RUN,
        env=ENV,
    )
    assert failures(report) == []


def test_a_server_that_dies_is_named_with_its_end(bench):
    bench.file("shop.py", SHOP)
    report = bench.check('def test_it(http):\n    http.get("/api/die").expect(200)\n', run=RUN, env=ENV)
    (failure,) = failures(report)
    assert failure.message == "No answer came."
    assert failure.cause.startswith("Your server ended with exit code 3 after")
    assert failure.repeat[-1] == "curl -i http://127.0.0.1:8000/api/die"


@pytest.mark.parametrize("line", ["python shop.py", "true && python shop.py", "cd . && python shop.py; echo ended"])
def test_sigterm_reaches_the_server_however_the_line_is_written(bench, line):
    bench.file(
        "shop.py", SHOP.replace("lambda *_: sys.exit(0)", "lambda *_: (print('gracefully', flush=True), os._exit(0))")
    )
    report = bench.check(
        """
        def test_it(http, server, proc):
            process = server._process
            server.stop()
            proc.wait_until(lambda: "gracefully" in process.output, saying="The server should hear of SIGTERM.")
        """,
        run={"web": line},
        env=ENV,
    )
    assert failures(report) == []
