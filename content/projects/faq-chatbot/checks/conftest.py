"""A model of an invented shop, trained once for each stage by the learner's own program."""

import json
import random

import pytest
from orders import OrderService
from shop import Shop, order_number, shop
from talk import begin

from milepost.checks.surfaces.commands import Line

TRAINING_SECONDS = 300


@pytest.fixture(scope="module")
def models_folder(stage_folder):
    folder = stage_folder / "models"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def program(briefing, models_folder):
    """The run line `cli`, for what is done once in a stage."""
    data = models_folder / "data"
    data.mkdir()
    return Line("cli", briefing, briefing.environment, data)


@pytest.fixture(scope="module")
def train(program, models_folder):
    """`train(shop, name, seed=0)` answers with the folder of the model."""

    def make(of: Shop, name: str, seed: int = 0):
        faq = models_folder / f"{name}.json"
        faq.write_text(json.dumps(of.faq, ensure_ascii=False), encoding="utf-8")
        program("train", faq, "--out", models_folder / name, "--seed", seed, seconds=TRAINING_SECONDS).succeeds()
        return models_folder / name

    return make


@pytest.fixture(scope="module")
def small_shop(briefing):
    """Enough to talk about, and soon trained."""
    return shop(random.Random(f"{briefing.seed} small shop"), intents=12, hidden=6)


@pytest.fixture(scope="module")
def ask_all(program):
    """What the model answers to many texts, in order. A program takes long to start, so the same isn't asked twice."""
    known = {}

    def ask(model, texts):
        asked = (model, *texts)
        if asked not in known:
            run = program("ask", model, "-", stdin="".join(f"{text}\n" for text in texts), seconds=60).succeeds()
            assert len(run.json_lines) == len(texts), "There should be one line of JSON for each line of standard input."
            known[asked] = run.json_lines
        return known[asked]

    return ask


@pytest.fixture(scope="module")
def orders(peer):
    """The order service; it's well at the beginning of each test."""
    return peer(OrderService)


@pytest.fixture
def placed(orders, rng, invent):
    """A new order, as (number, what its state is)."""
    orders.start()
    orders.recover()
    orders.slowness = 0.0
    orders.forget()

    def place():
        number, state = order_number(rng), f"{invent.word()} {invent.word()}"
        orders.states[number] = state
        return number, state

    return place


@pytest.fixture(scope="module")
def model(train, small_shop):
    return train(small_shop, "small-shop", seed=3)


@pytest.fixture
def talk(http):
    """`talk()` begins a conversation."""
    return lambda client=None: begin(client or http)


@pytest.fixture
def asking(small_shop, rng):
    """`asking(id)` is one of the sentences by which that is asked in the file; those of products name `product`."""

    def sentence(id, product=None):
        known = small_shop.intent(id)["variants"]
        if product is None:
            return rng.choice(known)
        names = sorted((one["value"] for one in small_shop.products), key=len)
        named = [name for name in names if name in known[0]][-1]
        return known[0].replace(named, product)

    return sentence
