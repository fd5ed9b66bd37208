import pytest

from tests.checks.conftest import failures

PROGRAMS = {
    "postgres": """
        import os, sys, psycopg
        with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS word (text TEXT)")
            connection.execute("INSERT INTO word VALUES (%s)", [sys.argv[1]])
        """,
    "mongodb": """
        import os, sys, pymongo
        pymongo.MongoClient(os.environ["MONGODB_URI"]).get_default_database()["word"].insert_one({"text": sys.argv[1]})
        """,
    "redis": """
        import os, sys, redis
        redis.Redis.from_url(os.environ["REDIS_URL"]).set("word", sys.argv[1])
        """,
}
"""Each stores its argument. They are run by this test's own Python, which has the clients."""
CHECKS = {
    "postgres": """
        def test_a_word(cli, sql, invent):
            word = invent.word()
            cli(word).prints()
            assert sql.rows("SELECT text FROM word WHERE text = ?", word) == [{"text": word}]
            assert sql.engine == "postgresql" and sql.tables() == ["word"]
            sql.stop()
            assert cli(word).code == 1
            sql.start()
            cli(word).prints()
        """,
    "mongodb": """
        def test_a_word(cli, mongo, invent):
            word = invent.word()
            cli(word).prints()
            assert mongo["word"].find_one({"text": word})["text"] == word
            assert word in mongo.every_text()
        """,
    "redis": """
        def test_a_word(cli, redis, invent):
            word = invent.word()
            cli(word).prints()
            assert redis.get("word") == word
            redis.stop()
            assert cli(word).code == 1
        """,
}
VARIABLES = {"postgres": "DATABASE_URL", "mongodb": "MONGODB_URI", "redis": "REDIS_URL"}


@pytest.mark.parametrize("need", sorted(PROGRAMS))
def test_a_store_starts_by_itself_and_is_empty_in_each_stage(bench, need, own_python):
    bench.file("put.py", PROGRAMS[need])
    empty = {"postgres": "sql.tables()", "mongodb": "mongo.every_text()", "redis": "redis.keys()"}[need]
    surface = empty.partition(".")[0]
    second = f"def test_empty({surface}):\n    assert not {empty}\n"
    report = bench.check(CHECKS[need], second, run={"cli": f"{own_python} put.py"}, env=[VARIABLES[need]], needs=[need])
    assert failures(report) == []
    assert report.passed, report
    assert list(report.answered_by) == [need]


def test_a_store_that_does_not_start_is_no_failure_of_the_learner(bench, own_python, monkeypatch):
    """Nothing listens where the learner says that theirs is."""
    monkeypatch.setenv("MILEPOST_REDIS_URL", "redis://127.0.0.1:1/0")
    bench.file("put.py", PROGRAMS["redis"])
    report = bench.check(
        CHECKS["redis"], CHECKS["redis"], run={"cli": f"{own_python} put.py"}, env=["REDIS_URL"], needs=["redis"]
    )
    assert [verdict.outcome for verdict in report.verdicts] == ["not_checkable", "not_checkable"]
    assert report.verdicts[0].message.startswith("The redis that you named doesn't answer")
    assert failures(report) == []
