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


@pytest.fixture(scope="module")
def number(briefing):
    return order_number(random.Random(f"{briefing.seed} number"))


@pytest.fixture(scope="module")
def spelt(number):
    """The number in all spellings, each among other words."""
    forms = ("{}", "it is {}.", "({})", "number {}, please")
    return {form.format(one): one for one in spellings(number) for form in forms}


@pytest.fixture(scope="module")
def forms(small_shop):
    """Questions about each product by each of its names, with that name and the value of the product."""
    names = [(name, one["value"]) for one in small_shop.products for name in (one["value"], *one["synonyms"])]
    said = [(form(name), value) for name, value in names for form in (str, plural, str.upper, str.lower, str.title)]
    return {f"do you have the {name}?": (name, value) for name, value in said}


@pytest.fixture(scope="module")
def named(briefing, small_shop):
    """Texts with the values of the products that are named in them; the last product's name begins with that of the first."""
    one, other = random.Random(f"{briefing.seed} named").sample(small_shop.products, 2)
    short, long = small_shop.products[0]["value"], small_shop.products[-1]["value"]
    synonym = small_shop.products[0]["synonyms"][-1]
    return {
        f"is the {one['synonyms'][0]} better than the {other['value']}": [one["value"], other["value"]],
        f"how much is the {long}": [long],
        f"the {long} and the {short}": [long, short],
        f"{long.upper()}?": [long],
        f"{synonym}enburg is a town": [],
        f"a pre{synonym}": [],
        "a thing that nobody sells": [],
    }


@pytest.fixture(scope="module")
def places(briefing, small_shop, number):
    """One of each kind in a text, and what may stand before: for each text, which label has which words."""
    product = random.Random(f"{briefing.seed} places").choice(small_shop.products)["value"]
    said = {"product": product, "order_number": number, "date": "2031-04-09", "email": "ada@example.org"}
    return {", ".join(f"{before}{words}" for words in said.values()): said for before in ODD}


@pytest.fixture(scope="module")
def asked(ask_all, model, lines, spelt, forms, named, places):
    """All that this stage wants to know, with one start of the program."""
    texts = [line["text"] for line in lines]
    ask_all(model, [*texts, *spelt, *forms, *named, *places, *NO_NUMBERS, *DATES, *ADDRESSES, CAPITALS])


@pytest.fixture
def entities(ask_all, model, asked):
    """What is found in each text; each one is what its place says."""

    def find(texts):
        texts = list(texts)
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
def test_all_spellings_of_an_order_number_have_one_value(entities, number, spelt):
    for (text, said), own in zip(spelt.items(), entities(spelt), strict=True):
        assert of("order_number", own) == [(said, number)], text


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
CAPITALS = "Ada@Example.ORG"


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
    (own,) = entities([CAPITALS])
    assert of("email", own) == [(CAPITALS, "ada@example.org")]


@pytest.mark.requirement("R6")
def test_products_by_value_synonym_plural_and_in_any_capitals(entities, forms):
    for (text, named), own in zip(forms.items(), entities(forms), strict=True):
        assert of("product", own) == [named], text


@pytest.mark.requirement("R6")
def test_a_part_of_a_word_is_no_product(entities, named):
    texts = [text for text, values in named.items() if values == []]
    assert {text: of("product", own) for text, own in zip(texts, entities(texts), strict=True)} == {
        text: [] for text in texts
    }


@pytest.mark.requirement("R7")
def test_two_products_are_both_found_and_the_longer_name_wins(entities, named):
    expected = {text: values for text, values in named.items() if values}
    found = zip(expected, entities(expected), strict=True)
    assert {text: [value for _, value in of("product", own)] for text, own in found} == expected


@pytest.mark.requirement("R8")
def test_start_and_end_cut_exactly_what_was_found(entities, places):
    for (text, words), own in zip(places.items(), entities(places), strict=True):
        expected = {(label, text.index(said), text.index(said) + len(said)) for label, said in words.items()}
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
