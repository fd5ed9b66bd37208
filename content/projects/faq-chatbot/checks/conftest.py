"""Invented shops, and models of them that the learner's own program trains. That of the small shop serves all stages."""

import json
import random
import shutil

import pytest
from orders import OrderService
from shop import Shop, marked, order_number, shop
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


@pytest.fixture(scope="session")
def small_shop(briefing):
    """Enough to talk about, and soon trained. One answer of it holds markup."""
    return marked(shop(random.Random(f"{briefing.seed} small shop"), intents=12, hidden=6))


@pytest.fixture(scope="module")
def ask_all(program):
    """What the model answers to many texts, in order. A program takes long to start, so no text is asked twice."""
    known = {}

    def ask(model, texts):
        new = [text for text in dict.fromkeys(texts) if (model, text) not in known]
        if new:
            run = program("ask", model, "-", stdin="".join(f"{text}\n" for text in new), seconds=60).succeeds()
            assert len(run.json_lines) == len(new), "There should be one line of JSON for each line of standard input."
            known.update(((model, text), answer) for text, answer in zip(new, run.json_lines, strict=True))
        return [known[model, text] for text in texts]

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


@pytest.fixture(scope="session")
def shelf(tmp_path_factory):
    return tmp_path_factory.mktemp("shelf") / "small-shop"


@pytest.fixture(scope="module")
def model(train, small_shop, shelf, models_folder):
    """Of the small shop: trained by the first stage that needs it, and a copy for each, since servers may write into it."""
    if not shelf.exists():
        train(small_shop, "first", seed=3).rename(shelf)
    return shutil.copytree(shelf, models_folder / "small-shop")


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
