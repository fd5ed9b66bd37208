"""Stage 10, deploy, scale, survive: two servers on PostgreSQL and Redis, and what happens when one of them is away."""

import json
import socket
import threading
import time
from datetime import UTC, datetime, timedelta

import images
import pytest
from cables import Cable
from carts import put, quantities
from figures import read as read_figures
from figures import total
from goods import add, moved, shelf, shown
from till import buy, home, order, read, send_order, status

RIGHT_AWAY = 20
"""Seconds, for a busy machine."""


@pytest.fixture(scope="module")
def cables(sql, redis):
    """What lies between the shop and its stores."""
    known = redis.connection_pool.connection_kwargs
    people = f":{known['password']}@" if known.get("password") else ""
    found = {
        "database": Cable(sql.url),
        "redis": Cable(f"redis://{people}{known['host']}:{known['port']}/{known['db']}"),
    }
    yield found
    for cable in found.values():
        cable.close()


@pytest.fixture(scope="module")
def variables(variables, cables):
    return {**variables, "DATABASE_URL": cables["database"].url, "REDIS_URL": cables["redis"].url}


@pytest.fixture(autouse=True)
def everything_is_there(cables, payment, server, known):
    for cable in cables.values():
        cable.mend()
    payment.recover()
    payment.slowness = 0
    if "steps" not in known:  # then the tables alone are looked at
        server.start()
        payment.shop = server.url


@pytest.fixture
def tea(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


@pytest.fixture
def twin(known, server):
    """The second server. It's the same one throughout."""
    if "twin" not in known:
        known["twin"] = server.twin()
    known["twin"].start()
    return known["twin"]


@pytest.fixture
def crowd(known, accounts, invent):
    """Twelve customers who are ready to order: `[(user, address)]`."""
    if "crowd" not in known:
        users = [accounts.signup() for _ in range(12)]
        known["crowd"] = [(user, home(user, invent)) for user in users]
    return known["crowd"]


def fill(crowd, product):
    """One piece in each cart, and nothing else."""
    for user, _ in crowd:
        user.http.delete("/api/cart").expect(204)
        put(user.http, product, 1)


class At:
    """A customer at a certain server, for `send_order`."""

    def __init__(self, client):
        self.http = client


def statuses(answers):
    return sorted(answer.status for answer in answers)


@pytest.mark.requirement("R1")
def test_twelve_orders_for_five_pieces_at_two_servers(http, server, twin, crowd, staff, rng, invent):
    few = add(staff, rng, invent, stock=5)
    fill(crowd, few)
    calls = [
        lambda user=user, address=address, place=place: send_order(
            At(user.http.at((server, twin)[place % 2])), invent, address=address, seconds=30
        )
        for place, (user, address) in enumerate(crowd)
    ]
    answers = http.together(calls)
    assert statuses(answers) == [201] * 5 + [409] * 7
    for answer in answers:
        if answer.status == 409:
            answer.is_error(409, "out_of_stock")
    assert shelf(staff, few) == {"on_hand": 5, "reserved": 5, "available": 0}


@pytest.mark.requirement("R1")
def test_one_key_is_one_order_at_two_servers(http, server, twin, customer, staff, invent, tea):
    address = home(customer, invent)
    put(customer.http, tea, 2)
    ends = [At(customer.http.at(one)) for one in (server, twin)] * 4
    answers = http.together(
        [lambda end=end: send_order(end, invent, address=address, key="the same", seconds=30) for end in ends]
    )
    assert statuses(answers) == [201] * 8
    assert len({answer.json["id"] for answer in answers}) == 1
    assert shelf(staff, tea)["reserved"] == 2


@pytest.mark.requirement("R1")
def test_one_cart_is_ordered_once(http, server, twin, customer, staff, invent, tea):
    address = home(customer, invent)
    put(customer.http, tea, 2)
    ends = [At(customer.http.at(one)) for one in (server, twin)] * 3
    answers = http.together([lambda end=end: send_order(end, invent, address=address, seconds=30) for end in ends])
    assert statuses(answers) == [201] + [409] * 5
    for answer in answers:
        if answer.status == 409:
            answer.is_error(409, "cart_empty")
    assert shelf(staff, tea)["reserved"] == 2


@pytest.mark.requirement("R1")
def test_one_address_is_one_account(http, server, twin, invent):
    given = {"email": invent.email(), "name": invent.name(), "password": invent.password()}
    ends = [http.at(one) for one in (server, twin)] * 4
    answers = http.together([lambda end=end: end.post("/api/auth/signup", json=given, seconds=20) for end in ends])
    assert statuses(answers) == [201] + [409] * 7
    for answer in answers:
        if answer.status == 409:
            answer.is_error(409, "email_taken")


@pytest.mark.requirement("R1")
def test_one_notice_sells_once(payment, http, server, twin, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 3)])
    body = json.dumps(payment.notice(made["number"])).encode()
    headers = {"X-Signature": payment.signature(body), "Content-Type": "application/json"}
    ends = [http.at(one) for one in (server, twin)] * 4
    calls = [lambda end=end: end.post("/api/payments/notices", data=body, headers=headers, seconds=20) for end in ends]
    assert statuses(http.together(calls)) == [204] * 8
    assert (status(customer, made), moved(staff, tea)) == ("paid", 6)
    assert shelf(staff, tea) == {"on_hand": 6, "reserved": 0, "available": 6}


@pytest.mark.requirement("R1")
def test_two_workers_expire_an_order_once(proc, server, staff, customer, invent, instant, tea):
    """Their clocks are 16 minutes ahead; that of the server isn't, so it's they who do it."""
    made = [order(customer, invent, [(tea, 2)]) for _ in range(3)]
    later = instant(datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=16))
    workers = [proc.start("worker", env={**server.env, "MILEPOST_NOW": later}) for _ in range(2)]
    proc.wait_until(
        lambda: {status(customer, one) for one in made} == {"expired"},
        seconds=RIGHT_AWAY,
        saying="Workers should expire them.",
    )
    assert [worker.stop() in (0, -15) for worker in workers] == [True, True]
    assert shelf(staff, tea) == {"on_hand": 9, "reserved": 0, "available": 9}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("name", ["DATABASE_URL", "SECRET_KEY"])
def test_what_is_missing_is_said_at_once(proc, server, name):
    started = proc.start("web", env={**server.env, "PORT": free_port(), name: ""})
    assert started.wait(10) != 0, f"Without {name} the server should end with another exit code than 0."
    assert name in started.output, f"The server should say that {name} is missing."
    assert server.env["ADMIN_PASSWORD"] not in started.output


@pytest.mark.requirement("R3")
def test_what_was_begun_is_answered(payment, proc, http, server, crowd, staff, rng, invent):
    product, some = add(staff, rng, invent, stock=9), crowd[:4]
    fill(some, product)
    payment.forget()
    payment.slowness = 2
    came = []
    calls = [
        threading.Thread(target=lambda user=user, address=address: came.append(_answered(user, invent, address)))
        for user, address in some
    ]
    for call in calls:
        call.start()
    proc.wait_until(lambda: len(payment.requests) == 4 or not any(call.is_alive() for call in calls), seconds=RIGHT_AWAY)
    took = server.stop()
    for call in calls:
        call.join()
    server.start()
    assert came == [201] * 4, "Orders that were begun before SIGTERM should be answered."
    assert took <= 10
    assert shelf(staff, product)["reserved"] == 4


def _answered(user, invent, address):
    """The status of a new order, or why there is none."""
    try:
        return send_order(user, invent, address=address, seconds=30).status
    except Exception as error:  # whatever a client makes of a connection that was cut
        return str(error)


def tries(client, email, password):
    return client.post("/api/auth/login", json={"email": email, "password": password}, seconds=15)


def is_kept_out(answer):
    answer.is_error(429, "rate_limited")
    assert 1 <= int(answer.headers["Retry-After"]) <= 900, "`Retry-After` should be seconds, 900 at most."


@pytest.mark.requirement("R4")
def test_ten_wrong_passwords_are_enough_at_whichever_server(http, server, twin, accounts, invent):
    user, other = accounts.signup(), accounts.signup()
    ends = [http.at(server), http.at(twin)]
    for place in range(10):
        tries(ends[place % 2], user.email, invent.password()).is_error(401, "invalid_credentials")
    for end in ends:
        is_kept_out(tries(end, user.email, invent.password()))
        is_kept_out(tries(end, user.email.upper(), user.password))
        tries(end, other.email, other.password).expect(200)


@pytest.mark.requirement("R4")
def test_a_right_password_starts_the_count_anew(http, customer, invent):
    for _ in range(2):
        for _ in range(9):
            tries(http, customer.email, invent.password()).is_error(401, "invalid_credentials")
        tries(http, customer.email, customer.password).expect(200)


@pytest.mark.requirement("R4")
def test_thirty_at_the_same_moment_are_no_more_than_ten(http, server, twin, accounts, invent):
    email = accounts.signup().email
    ends = [http.at(server), http.at(twin)] * 15
    answers = http.together([lambda end=end: tries(end, email, "not the right one") for end in ends])
    assert statuses(answers) == [401] * 10 + [429] * 20


def health(http):
    """Whatever else is among the checks doesn't matter."""
    answer = http.get("/healthz")
    return answer.status, answer.json["status"], {name: answer.json["checks"].get(name) for name in ("database", "redis")}


@pytest.mark.requirement("R5")
def test_a_healthy_server_says_so(http, server, twin):
    for one in (server, twin):
        assert health(http.at(one)) == (200, "ok", {"database": "ok", "redis": "ok"})
        http.at(one).get("/livez").expect(200)


@pytest.mark.requirement("R5", "R6")
def test_the_shop_sells_without_redis(cables, proc, payment, http, accounts, customer, invent, tea):
    locked = accounts.signup()
    for _ in range(11):
        tries(http, locked.email, invent.password())
    cables["redis"].cut()
    proc.wait_until(lambda: health(http)[2]["redis"] == "down", seconds=RIGHT_AWAY, saying="`redis` should be `down`.")
    assert health(http) == (200, "degraded", {"database": "ok", "redis": "down"})
    http.get("/livez").expect(200)
    tries(http, customer.email, customer.password).expect(200)
    tries(http, locked.email, locked.password).expect(200)
    assert buy(payment, customer, invent, [(tea, 1)])["status"] == "paid"
    cables["redis"].mend()
    proc.wait_until(lambda: health(http)[1] == "ok", seconds=RIGHT_AWAY, saying="The server should find Redis again.")


@pytest.mark.requirement("R5", "R6")
def test_a_database_that_is_away_is_said_and_found_again(cables, proc, http, server, customer, tea):
    put(customer.http, tea, 2)
    cables["database"].cut()
    proc.wait_until(lambda: http.get("/healthz").status == 503, seconds=RIGHT_AWAY, saying="/healthz should be 503.")
    assert health(http) == (503, "unavailable", {"database": "down", "redis": "ok"})
    http.get("/livez").expect(200)
    for path in ("/api/products", f"/api/products/{tea['id']}", "/api/cart", "/api/orders"):
        customer.http.get(path, seconds=15).is_error(503, "unavailable")
    cables["database"].mend()
    proc.wait_until(
        lambda: http.get("/healthz").status == 200, seconds=10, saying="The server should find its database again."
    )
    assert quantities(customer.http) == {tea["id"]: 2}


@pytest.mark.requirement("R7")
def test_orders_take_a_note(customer, staff, invent, tea):
    text = invent.unicode()
    made = order(customer, invent, [(tea, 1)], note=f" {text} ")
    assert (made["note"], read(staff, made)["note"]) == (text, text)
    assert order(customer, invent, [(tea, 1)])["note"] is None
    put(customer.http, tea, 1)
    for bad in ("x" * 501, 5):
        send_order(customer, invent, note=bad).is_error(422, "validation_failed", "note")


class Traffic:
    """Customers who go on ordering, at whichever servers are `open`, until they're told to stop."""

    def __init__(self, crowd, product, servers):
        self.open = list(servers)
        self.placed, self.problems = [], []
        self._over = threading.Event()
        self._threads = [
            threading.Thread(target=self._buy, args=(user, address, product, place))
            for place, (user, address) in enumerate(crowd)
        ]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _buy(self, user, address, product, place):
        count = 0
        while not self._over.is_set():
            count += 1
            client = user.http.at(self.open[(count + place) % len(self.open)])
            key = {"Idempotency-Key": f"traffic {product['id']} {place} {count}"}
            try:
                client.put(f"/api/cart/items/{product['id']}", json={"quantity": 1}, seconds=15).expect(200)
                client = user.http.at(self.open[(count + place) % len(self.open)])
                made = client.post("/api/orders", json={"address_id": address["id"]}, headers=key, seconds=15)
                self.placed.append(made.expect(201).json)
                user.http.at(self.open[-1]).get("/api/products").expect(200)
            except Exception as problem:  # told by the test, with the others
                self.problems.append(str(problem))
                time.sleep(0.2)


@pytest.mark.requirement("R9")
def test_a_release_loses_no_request(run, payment, proc, server, twin, crowd, staff, rng, invent):
    product = add(staff, rng, invent, stock=900)
    for user, _ in crowd:
        user.http.delete("/api/cart").expect(204)
    payment.slowness = 1.5
    with Traffic(crowd[:3], product, [server, twin]) as traffic:
        proc.wait_until(lambda: traffic.placed or traffic.problems, seconds=RIGHT_AWAY)
        run("migrate").succeeds()
        for one, other in ((twin, server), (server, twin)):
            traffic.open[:] = [other]
            time.sleep(1)  # whoever chose it before has come to it by now, and waits for an answer
            one.stop()
            one.start()
            traffic.open[:] = [server, twin]
            count = len(traffic.placed)
            proc.wait_until(lambda count=count: len(traffic.placed) > count + 2 or traffic.problems, seconds=RIGHT_AWAY)
    assert traffic.problems == [], "No request should fail while one server after the other is started anew."
    assert shelf(staff, product)["reserved"] == len(traffic.placed)


@pytest.mark.requirement("R12")
def test_each_request_has_an_id_and_a_line_of_the_log(proc, http, server, customer, invent, tea):
    mine = f"check-{invent.digits(12)}"
    assert http.get(f"/api/products/{tea['id']}", headers={"X-Request-ID": mine}).headers["X-Request-ID"] == mine
    others = {http.get("/api/products").headers["X-Request-ID"] for _ in range(5)}
    assert len(others) == 5
    for bad in ("a b", "x" * 65, "<script>"):
        assert http.get("/api/products", headers={"X-Request-ID": bad}).headers["X-Request-ID"] != bad
    found = proc.wait_until(lambda: _line_of(server, mine), seconds=5, saying=f"A line of JSON should have {mine}.")
    assert (found["method"], found["path"], found["status"]) == ("GET", f"/api/products/{tea['id']}", 200)
    assert 0 <= found["seconds"] < 10


def _line_of(server, id):
    for line in server.log.splitlines():
        if id in line:
            try:
                return json.loads(line)
            except ValueError:
                continue
    return None


@pytest.mark.requirement("R12")
def test_the_log_tells_no_secrets(proc, http, server, accounts, invent):
    user, wrong, mark = accounts.signup(), invent.password(), f"last-{invent.digits(12)}"
    accounts.login(user)
    tries(http, user.email, wrong)
    http.post("/api/auth/login", data=f'{{"password": "{wrong}', headers={"Content-Type": "application/json"})
    user.http.get("/api/auth/me", headers={"X-Request-ID": mark}).expect(200)
    proc.wait_until(lambda: mark in server.log, seconds=5, saying="The request should be in the log.")
    secrets = {
        "a password": user.password, "a wrong password": wrong, "a token": user.token,
        "SECRET_KEY": server.env["SECRET_KEY"], "ADMIN_PASSWORD": server.env["ADMIN_PASSWORD"],
    }  # fmt: skip
    assert [what for what, text in secrets.items() if text in server.log] == [], "The log should hold no secrets."


def figures(http):
    return read_figures(http.get("/metrics").expect(200).text)


@pytest.mark.requirement("R13")
def test_requests_of_all_processes_are_counted_together(http, invent):
    def counted():
        came = figures(http)
        return total(came, "shop_requests_total", method="DELETE", status="401"), total(
            came, "shop_request_seconds_count", method="DELETE"
        )

    before = counted()
    for _ in range(2):
        http.together([lambda: http.delete("/api/products/1", seconds=15)] * 12)
    for _ in range(6):
        assert [after - was for after, was in zip(counted(), before, strict=True)] == [24, 24], (
            "24 requests were sent, and `/metrics` should say so whichever process answers."
        )
    names = {(name, "le" in labels) for name, labels, _ in figures(http)}
    assert ("shop_request_seconds_bucket", True) in names, "A histogram has lines `shop_request_seconds_bucket{le=...}`."


@pytest.mark.requirement("R13")
def test_orders_are_counted_by_their_state(payment, http, server, twin, customer, invent, tea):
    before = {state: total(figures(http), "shop_orders", status=state) for state in ("pending", "paid")}
    order(customer, invent, [(tea, 1)])
    buy(payment, customer, invent, [(tea, 1)])
    for one in (server, twin):
        came = figures(http.at(one))
        now = {state: total(came, "shop_orders", status=state) for state in before}
        assert now == {state: count + 1 for state, count in before.items()}
    assert customer.email not in http.get("/metrics").text


@pytest.fixture
def dockerfile(workspace):
    found = images.instructions(workspace.text("Dockerfile"))
    assert any(name == "FROM" for name, _ in found), "A Dockerfile starts FROM something."
    return found


@pytest.mark.requirement("R14")
def test_images_have_a_version(dockerfile):
    assert [image for image in images.bases(dockerfile) if not images.is_pinned(image)] == [], (
        "These images have no tag, or `latest`: tomorrow they'll be others."
    )


@pytest.mark.requirement("R14")
def test_the_image_is_not_root(dockerfile):
    users = [rest for name, rest in images.last_part(dockerfile) if name == "USER"]
    assert users, "Without USER everything in the image runs as root."
    assert users[-1].partition(":")[0] not in ("root", "0")


@pytest.mark.requirement("R14")
def test_the_image_hears_sigterm_and_holds_no_secrets(dockerfile, workspace):
    started = [rest for name, rest in images.last_part(dockerfile) if name in ("CMD", "ENTRYPOINT")]
    assert started, "The last part of the Dockerfile should say what it starts."
    assert images.hears_signals(started[-1]), "A shell stands between SIGTERM and your server."
    assert images.secrets_in(dockerfile) == [], "Whoever has the image has these."
    ignored = {line.strip().strip("/") for line in workspace.text(".dockerignore").splitlines()}
    assert ".git" in ignored, ".dockerignore should name .git."


@pytest.mark.requirement("R15")
@pytest.mark.parametrize("word", ["release", "roll back", "backup", "restore", "database", "redis", "payment"])
def test_the_runbook_takes_up_what_may_happen(workspace, word):
    lines = workspace.text("docs/runbook.md").splitlines()
    headings = [line.lower().replace("rolling", "roll") for line in lines if line.startswith("#")]
    assert any(word in heading for heading in headings), f"No heading of docs/runbook.md has {word!r} in it."


@pytest.mark.requirement("R15")
def test_the_runbook_has_words_and_commands(workspace):
    text, lines = workspace.text("docs/runbook.md"), workspace.toml("milepost.toml")["run"]
    assert len(text.split()) >= 300, "docs/runbook.md should have at least 300 words."
    for name in ("migrate", "backup", "restore"):
        assert name in lines, f"milepost.toml needs a run line `{name}`."
        assert lines[name] in text, f"docs/runbook.md should name the command of `{name}`: {lines[name]}"


def wipe(sql):
    """As if the database were new."""
    sql.execute("DROP SCHEMA public CASCADE")
    sql.execute("CREATE SCHEMA public")


@pytest.fixture
def saved(run, files, payment, proc, server, twin, crowd, staff, customer, rng, invent):
    """A backup that was made while the shop sold; and what there was before."""
    product = add(staff, rng, invent, stock=900)
    before = [
        buy(payment, customer, invent, [(product, 2)]),
        order(customer, invent, [(product, 1)], note=invent.sentence()),
    ]
    path = files.path("shop.backup")
    for user, _ in crowd:
        user.http.delete("/api/cart").expect(204)
    with Traffic(crowd[:3], product, [server, twin]) as traffic:
        proc.wait_until(lambda: len(traffic.placed) > 3 or traffic.problems, seconds=RIGHT_AWAY)
        run("backup", path).succeeds()
        count = len(traffic.placed)
        proc.wait_until(lambda: len(traffic.placed) > count + 3 or traffic.problems, seconds=RIGHT_AWAY)
    assert traffic.problems == [], "The shop should go on selling during a backup."
    return path, product, [read(staff, one) for one in before]


@pytest.mark.requirement("R10", "R11")
def test_a_backup_brings_the_shop_back(saved, run, sql, payment, http, server, twin, accounts, staff, customer, invent):
    path, product, before = saved
    run("restore", path).fails(1)
    twin.stop(), server.stop()
    wipe(sql)
    restored = run("restore", path)
    assert restored.code == 0, f"A backup should be restored into an empty database: {restored.stderr[-500:]}"
    server.start()
    payment.shop = server.url
    assert [read(staff, one) for one in before] == before, "Orders from before the backup should be there as they were."
    kept = staff.http.all_pages("/api/orders", {"per_page": 100})
    held = sum(line["quantity"] for one in kept if one["status"] == "pending" for line in one["lines"]
               if line["product_id"] == product["id"])  # fmt: skip
    assert shelf(staff, product) == {"on_hand": 898, "reserved": held, "available": 898 - held}, (
        "What is reserved should be what pending orders hold: orders and stock are of one moment."
    )
    tries(http, customer.email, customer.password).expect(200)
    new = accounts.signup()
    bought = buy(payment, new, invent, [(product, 1)])
    assert bought["status"] == "paid"
    assert bought["id"] not in [one["id"] for one in kept]
    assert shown(http, product)["available"] == 897 - held


@pytest.mark.requirement("R11")
def test_what_is_no_backup_is_refused(run, files):
    run("restore", files.path("none.backup")).fails(1)
    run("restore", files.write("some.backup", "no backup")).fails(1)


def columns(sql):
    """All that old code may rely on: `{(table, column): (type, may be empty, may be left out)}`."""
    rows = sql.rows(
        "SELECT table_name, column_name, data_type, is_nullable, column_default, is_identity, is_generated"
        " FROM information_schema.columns WHERE table_schema = 'public'"
    )
    return {
        (row["table_name"], row["column_name"]): (
            row["data_type"],
            row["is_nullable"] == "YES",
            row["is_nullable"] == "YES" or row["column_default"] is not None
            or row["is_identity"] == "YES" or row["is_generated"] == "ALWAYS",
        )
        for row in rows
    }  # fmt: skip


@pytest.fixture
def steps(known, request, sql):
    """The columns of the release before, of this one, and after migrating once more. No server runs from here on."""
    if "steps" not in known:
        run, server, twin = map(request.getfixturevalue, ("run", "server", "twin"))
        twin.stop(), server.stop()
        wipe(sql)
        known["steps"] = []
        for arguments in (["before"], [], []):
            run("migrate", *arguments).succeeds()
            known["steps"].append(columns(sql))
    return known["steps"]


@pytest.mark.requirement("R7")
def test_a_release_changes_tables_once(steps):
    before, after, again = steps
    assert before, "`migrate before` should make the tables of the release before."
    assert set(after) - set(before), "What notes need should come with this release; `migrate before` should leave it out."
    assert again == after, "`migrate` again should change nothing."


@pytest.mark.requirement("R8")
def test_the_release_before_finds_what_it_knows(steps):
    before, after, _ = steps
    assert [f"{table}.{name}" for table, name in before if (table, name) not in after] == [], (
        "The release before still reads and writes these columns."
    )
    changed = [f"{one[0]}.{one[1]}" for one, (kind, _, _) in before.items() if after[one][0] != kind]
    assert changed == [], "The type of these columns is another one now."
    needed = [f"{one[0]}.{one[1]}" for one, (_, empty, _) in before.items() if empty and not after[one][1]]
    assert needed == [], "The release before leaves these columns empty now and then."


@pytest.mark.requirement("R8")
def test_the_release_before_can_write_what_it_knows(steps):
    before, after, _ = steps
    old = {table for table, _ in before}
    needed = [f"{one[0]}.{one[1]}" for one, (_, _, left_out) in after.items()
              if one not in before and one[0] in old and not left_out]  # fmt: skip
    assert needed == [], "The release before knows nothing of these columns, so they have to be left out when it writes."


@pytest.mark.requirement("R7")
def test_the_shop_works_after_these_steps(steps, payment, server, accounts, rng, invent):
    server.start()
    payment.shop = server.url
    product = add(accounts.with_role("staff"), rng, invent, stock=3)
    assert order(accounts.signup(), invent, [(product, 1)], note="Ring twice.")["note"] == "Ring twice."
