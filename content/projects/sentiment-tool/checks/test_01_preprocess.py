"""Stage 1, from text to tokens: what is kept, what is changed, and what a negation turns round."""

import pytest

SECONDS = 30


WORDS = {
    "The lamp is GOOD.": ["the", "lamp", "is", "good"],
    "a well-made chair (2 legs)": ["a", "well-made", "chair", "2", "legs"],
    "It costs 3.50, not 1,000!": ["it", "costs", "3.50", "not", "1,000"],
    "naïve Ärger, ΣΟΦΙΑ": ["naïve", "ärger", "σοφια"],
    "It's the neighbours' 4k display": ["it's", "the", "neighbours", "4k", "display"],
    "to be or not to be": ["to", "be", "or", "not", "to", "be"],
}
RUNS = {
    "Sooo GOOOOD, aaah 10000 mmm": ["soo", "good", "aah", "10000", "mm"],
    "too tall, bookkeeper": ["too", "tall", "bookkeeper"],
}
PICTURES = {
    "nice :) :-( :D :'( <3": ["nice", ":)", ":-(", ":D", ":'(", "<3"],
    "great 😀👍 really": ["great", "😀", "👍", "really"],
    "Well 😡😡😡!": ["well", "😡", "😡", "😡"],
    "meh :/ or ;-) :P": ["meh", ":/", "or", ";-)", ":P"],
}
NEGATED = {
    "The lamp is not good.": ["good"],
    "not bad at all, works well": ["bad", "at", "all"],
    "It's not cheap but good": ["cheap"],
    "No problem; hardly used: fine": ["problem", "used"],
    "good, not great; nice": ["great"],
    "A good lamp. Nothing else": [],
    "It is not 3.5 cm wide": ["3.5", "cm", "wide"],
    "not here? good… not there": ["here", "there"],
    "NOT GOOD": ["good"],
}
CONTRACTIONS = {
    "I don't like it, really": ["like", "it"],
    "It isn’t good": ["good"],
    "DOESN'T WORK. Why": ["work"],
    "I can't wait but must": ["wait"],
    "the aunt is nice": [],
}
EMPTY = ("", "   ", "...")


@pytest.fixture(scope="module")
def invented(invent):
    """Lines with new words: what their tokens are, and which of them are negated."""
    one, other, long, number = invent.word(), invent.word(), "o" * (3 + int(invent.digits(1))), invent.digits(5)
    words = {f"{one.upper()}; {other}: 1{number}": [one, other, f"1{number}"]}
    runs = {f"s{long} go{long}d": ["soo", "good"]}
    links = {
        f"see https://{one}.org/a?b=1,2 now": ["see", "URL", "now"],
        f"http://{other}.org": ["URL"],
        f"www.{one}.org/sooo was not it": ["URL", "was", "not", "it"],
    }
    negated = {f"I would never buy a {one} again! Never": ["buy", "a", one, "again"]}
    return {"words": words, "runs": runs, "links": links, "negated": negated}


@pytest.fixture(scope="module")
def came(studio, invented, shop):
    """What the program prints for all lines of this stage. It's asked once, for it may take long to start."""
    tables = (WORDS, RUNS, PICTURES, NEGATED, CONTRACTIONS, *invented.values())
    lines = [*(line for table in tables for line in table), *EMPTY, *(review.text for review in shop.known[:500])]
    run = studio.cli("preprocess", stdin="".join(f"{line}\n" for line in lines), seconds=SECONDS).succeeds()
    found = run.json_lines
    assert len(found) == len(lines), f"{len(lines)} lines went in and {len(found)} came out."
    return dict(zip(lines, found, strict=True))


def tokens(came, table):
    return {line: came[line]["tokens"] for line in table}


def negated(came, table):
    return {line: came[line]["negated"] for line in table}


@pytest.mark.requirement("R1")
def test_words_and_numbers_are_tokens_in_lower_case(came, invented):
    expected = WORDS | invented["words"]
    assert tokens(came, expected) == expected


@pytest.mark.requirement("R2")
def test_a_run_of_letters_is_cut_to_two(came, invented):
    expected = RUNS | invented["runs"]
    assert tokens(came, expected) == expected


@pytest.mark.requirement("R3")
def test_emoticons_and_emoji_stay_as_they_are(came):
    assert tokens(came, PICTURES) == PICTURES


@pytest.mark.requirement("R4")
def test_links_become_one_word(came, invented):
    assert tokens(came, invented["links"]) == invented["links"]


@pytest.mark.requirement("R5")
def test_negation_goes_to_the_next_mark_or_but(came, invented):
    expected = NEGATED | invented["negated"]
    assert negated(came, expected) == expected


@pytest.mark.requirement("R5")
def test_contractions_negate_with_either_apostrophe(came):
    assert negated(came, CONTRACTIONS) == CONTRACTIONS
    assert came["It isn’t good"]["tokens"] == ["it", "isn't", "good"]


@pytest.mark.requirement("R6")
def test_lines_without_tokens_give_empty_lists(came):
    assert {line: came[line] for line in EMPTY} == {line: {"tokens": [], "negated": []} for line in EMPTY}


@pytest.mark.requirement("R6")
def test_a_last_line_needs_no_end_and_nothing_gives_nothing(cli):
    ended, nothing = cli.each(
        [lambda: cli("preprocess", stdin="good\n\nbad", seconds=SECONDS), lambda: cli("preprocess", seconds=SECONDS)]
    )
    assert [found["tokens"] for found in ended.succeeds().json_lines] == [["good"], [], ["bad"]]
    assert nothing.succeeds().stdout == ""


@pytest.mark.requirement("R6")
def test_every_review_has_tokens(came, shop):
    assert [review.text for review in shop.known[:500] if not came[review.text]["tokens"]] == []


@pytest.mark.heavy
@pytest.mark.requirement("R7")
def test_a_hundred_thousand_lines_fit_into_time_and_memory(cli, shop):
    lines = [shop.known[number % len(shop.known)].text for number in range(100_000)]
    run = cli("preprocess", stdin="".join(f"{line}\n" for line in lines), seconds=60).succeeds()
    assert run.stdout.count("\n") == len(lines)
    assert run.memory < 500, f"It took {run.memory:.0f} MiB."
