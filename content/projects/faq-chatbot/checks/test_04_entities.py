"""Stage 4, find the details: products, order numbers, dates and addresses, and where they stand."""

import random

import pytest
from details import exact_words, f1, plural, question, spans, spellings
from shop import order_number

REFERENCE = 0.97
"""The F1 of the reference on hidden questions."""

QUESTIONS = 250
ODD = ("", "🫖🫖 ", "Zoë: ", "İÌ ", "ﬁ ﷺ ", "👩‍👩‍👧 and ", "e\u0301t\u0301 ", "ẞ ß ")
"""What may stand before an entity; some of these grow when they are written small."""


@pytest.fixture(scope="module")
def lines(briefing, small_shop):
    rng = random.Random(f"{briefing.seed} details")
    return [question(rng, small_shop.products) for _ in range(QUESTIONS)]


@pytest.fixture(scope="module")
def variables(orders, model):
    return {"ORDER_URL": orders.url, "MODEL_DIR": str(model)}


@pytest.fixture
def entities(ask_all, model):
    """What is found in each text; each one is what its place says."""

    def find(texts):
        found = [answer["entities"] for answer in ask_all(model, texts)]
        for text, own in zip(texts, found, strict=True):
            for entity in own:
                assert entity["text"] == text[entity["start"] : entity["end"]], f"in {text!r}"
        return found

    return find


def of(label, entities):
    return [(one["text"], one["value"]) for one in entities if one["label"] == label]


@pytest.mark.requirement("R1")
def test_hidden_details_are_found(data, entities, lines, small_shop):
    found = entities([line["text"] for line in lines])
    baseline = f1(lines, [exact_words(line, small_shop.products) for line in lines])
    data.good_enough(f1(lines, found), baseline=baseline, reference=REFERENCE, what="The F1 of the entities")


@pytest.mark.requirement("R1")
def test_what_was_found_has_its_value(entities, lines):
    wrong = {}
    for line, own in zip(lines, entities([line["text"] for line in lines]), strict=True):
        wanted = {(one["label"], one["start"], one["end"]): one["value"] for one in line["entities"]}
        came = {(one["label"], one["start"], one["end"]): one["value"] for one in own}
        wrong |= {
            line["text"]: (place, came[place], wanted[place])
            for place in wanted.keys() & came.keys()
            if came[place] != wanted[place]
        }
    assert wrong == {}


@pytest.mark.requirement("R2")
def test_all_spellings_of_an_order_number_have_one_value(entities, rng):
    number = order_number(rng)
    texts = [form.format(one) for one in spellings(number) for form in ("{}", "it is {}.", "({})", "number {}, please")]
    for text, own in zip(texts, entities(texts), strict=True):
        spelt = next(one for one in spellings(number) if one in text)
        assert of("order_number", own) == [(spelt, number)], text


NO_NUMBERS = (
    "I am here since 2031", "in 2031 and in 1999", "IN 2031 IT COST 15", "it is 123456 in all", "I have 123456 of them",
    "that was EUR 123456 or so", "I paid AB1234.56 for it", "it cost 1299.00, no 129900", "call +49 30 123456",
    "my phone is 0301 234567", "AT 030-1234567", "XY1234567", "XYZ123456", "AB12345", "from 2031-04-09 to 2031-04-10",
    "ON 2031-04-09", "room AB12, floor 3456",
)  # fmt: skip
DATES = {
    "it came on 2031-04-09.": [("2031-04-09", "2031-04-09")],
    "9 April 2031": [("9 April 2031", "2031-04-09")],
    "from 30 november 2030 to 1 MAY 2031": [("30 november 2030", "2030-11-30"), ("1 MAY 2031", "2031-05-01")],
    "Yesterday I ordered, today I wait": [("Yesterday", "yesterday"), ("today", "today")],
    "tomorrow!": [("tomorrow", "tomorrow")],
    "on 2031-02-30 or 31 April 2031": [],
    "2031-13-01 and 12031-04-091": [],
    "yesterdays news of 2031": [],
}
ADDRESSES = {
    "I am ada@example.org.": ["ada@example.org"],
    "<grace.hopper+shop@mail.example.co.uk>, hello": ["grace.hopper+shop@mail.example.co.uk"],
    "a_b-c@example.org or d1@example.org?": ["a_b-c@example.org", "d1@example.org"],
    "meet me @home or at ada@localhost": [],
}


@pytest.mark.requirement("R3")
def test_years_prices_and_telephones_are_no_order_numbers(entities):
    found = {text: of("order_number", own) for text, own in zip(NO_NUMBERS, entities(NO_NUMBERS), strict=True)}
    assert {text: own for text, own in found.items() if own} == {}


@pytest.mark.requirement("R4")
def test_dates(entities):
    found = {text: of("date", own) for text, own in zip(DATES, entities(DATES), strict=True)}
    assert found == DATES


@pytest.mark.requirement("R5")
def test_addresses(entities):
    found = {text: of("email", own) for text, own in zip(ADDRESSES, entities(ADDRESSES), strict=True)}
    assert {text: [said for said, _ in own] for text, own in found.items()} == ADDRESSES


@pytest.mark.requirement("R5")
def test_the_value_of_an_address_is_in_small_letters(entities):
    (own,) = entities(["Ada@Example.ORG"])
    assert of("email", own) == [("Ada@Example.ORG", "ada@example.org")]


@pytest.mark.requirement("R6")
def test_products_by_value_synonym_plural_and_in_any_capitals(entities, small_shop):
    named = [(name, one["value"]) for one in small_shop.products for name in (one["value"], *one["synonyms"])]
    forms = [(form(name), value) for name, value in named for form in (str, plural, str.upper, str.lower, str.title)]
    texts = [f"do you have the {name}?" for name, _ in forms]
    for (name, value), text, own in zip(forms, texts, entities(texts), strict=True):
        assert of("product", own) == [(name, value)], text


@pytest.mark.requirement("R6")
def test_a_part_of_a_word_is_no_product(entities, small_shop):
    synonym = small_shop.products[0]["synonyms"][-1]
    texts = [f"{synonym}enburg is a town", f"a pre{synonym}", "a thing that nobody sells"]
    assert [of("product", own) for own in entities(texts)] == [[], [], []]


@pytest.mark.requirement("R7")
def test_two_products_are_both_found(entities, small_shop, rng):
    one, other = rng.sample(small_shop.products, 2)
    text = f"is the {one['synonyms'][0]} better than the {other['value']}"
    (own,) = entities([text])
    assert [value for _, value in of("product", own)] == [one["value"], other["value"]]


@pytest.mark.requirement("R7")
def test_the_longer_name_wins(entities, small_shop):
    long = small_shop.products[-1]["value"]
    short = small_shop.products[0]["value"]
    assert long.startswith(short)
    texts = [f"how much is the {long}", f"the {long} and the {short}", f"{long.upper()}?"]
    values = [[value for _, value in of("product", own)] for own in entities(texts)]
    assert values == [[long], [long, short], [long]]


@pytest.mark.requirement("R8")
def test_start_and_end_cut_exactly_what_was_found(entities, small_shop, rng):
    product, number = rng.choice(small_shop.products)["value"], order_number(rng)
    places = [("product", product), ("order_number", number), ("date", "2031-04-09"), ("email", "ada@example.org")]
    texts = [", ".join(f"{before}{said}" for _, said in places) for before in ODD]
    for text, own in zip(texts, entities(texts), strict=True):
        expected = {(label, text.index(said), text.index(said) + len(said)) for label, said in places}
        assert spans(own) == expected, text
        assert [one["start"] for one in own] == sorted(one["start"] for one in own), text


@pytest.mark.requirement("R9")
def test_evaluate_and_training_measure_them(cli, files, entities, model, lines):
    came = cli("evaluate", model, files.write_json_lines("test.jsonl", lines), seconds=60).succeeds().json
    found = f1(lines, entities([line["text"] for line in lines]))
    assert came["entity_f1"] == pytest.approx(found, abs=1e-4)
    assert files(model).json("metrics.json")["entity_f1"] == pytest.approx(found, abs=0.08)


@pytest.mark.requirement("R10")
def test_the_conversation_understands_them(talk, asking, placed, small_shop, rng):
    product = rng.choice(small_shop.products)
    answer = small_shop.intent("price")["answer"].replace("{product}", product["value"])
    assert talk().say(asking("price", product["synonyms"][0]))["reply"] == answer
    number, state = placed()
    spelt = spellings(number)[-1]
    new = talk()
    assert new.say(asking("order-status"))["expects"] == "order_number"
    came = new.say(f"it is {spelt}, ordered 9 April 2031")
    assert state in came["reply"]
    assert [(one["label"], one["text"], one["value"]) for one in came["entities"]] == [
        ("order_number", spelt, number),
        ("date", "9 April 2031", "2031-04-09"),
    ]
