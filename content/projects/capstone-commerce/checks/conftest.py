"""The payment service, and people whom many tests of a stage need. They log in once: a slow hash is slow for us too."""

import pytest

PAYMENT_SECRET = "k-payments-7f3a91"


@pytest.fixture(scope="module")
def payment(peer):
    return peer("payment", secret=PAYMENT_SECRET)


@pytest.fixture(scope="module")
def model_dir(stage_folder):
    folder = stage_folder / "model"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def variables(payment, model_dir):
    return {"PAYMENT_URL": payment.url, "PAYMENT_SECRET": PAYMENT_SECRET, "MODEL_DIR": str(model_dir)}


@pytest.fixture(scope="module")
def known():
    return {}


@pytest.fixture
def admin(accounts, known):
    if "admin" not in known:
        known["admin"] = accounts.admin()
    return known["admin"]


@pytest.fixture
def staff(accounts, known):
    if "staff" not in known:
        known["staff"] = accounts.with_role("staff")
    return known["staff"]


@pytest.fixture
def customer(accounts):
    return accounts.signup()


@pytest.fixture
def run(line, server):
    """A run line on the stores of the server: `run("load", path)`."""
    server.start()
    return lambda name, *arguments, seconds=60: line(name)(*arguments, env=server.env, seconds=seconds)
