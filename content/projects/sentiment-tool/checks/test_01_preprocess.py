"""Stage 1, from text to tokens: what is kept, what is changed, and what a negation turns round."""

import pytest

SECONDS = 30


@pytest.fixture
def preprocess(cli):
    """Tokens and negated tokens of each line."""

    def found(*lines):
        run = cli("preprocess", stdin="".join(f"{line}\n" for line in lines), seconds=SECONDS).succeeds()
        came = run.json_lines
        assert len(came) == len(lines), f"{len(lines)} lines went in and {len(came)} came out."
        return dict(zip(lines, came, strict=True))

    return found


def tokens(came):
    return {line: found["tokens"] for line, found in came.items()}


def negated(came):
    return {line: found["negated"] for line, found in came.items()}


@pytest.mark.requirement("R1")
def test_words_and_numbers_are_tokens_in_lower_case(preprocess, invent, rng):
    one, other, number = invent.word(), invent.word(), rng.randint(1000, 999_999)
    expected = {
        "The lamp is GOOD.": ["the", "lamp", "is", "good"],
        "a well-made chair (2 legs)": ["a", "well-made", "chair", "2", "legs"],
        "It costs 3.50, not 1,000!": ["it", "costs", "3.50", "not", "1,000"],
        "naïve Ärger, ΣΟΦΙΑ": ["naïve", "ärger", "σοφια"],
        "It's the neighbours' 4k display": ["it's", "the", "neighbours", "4k", "display"],
        f"{one.upper()}; {other}: {number}": [one, other, str(number)],
        "to be or not to be": ["to", "be", "or", "not", "to", "be"],
    }
    assert tokens(preprocess(*expected)) == expected


@pytest.mark.requirement("R2")
def test_a_run_of_letters_is_cut_to_two(preprocess, rng):
    long = "o" * rng.randint(3, 30)
    expected = {
        f"s{long} go{long}d": ["soo", "good"],
        "Sooo GOOOOD, aaah 10000 mmm": ["soo", "good", "aah", "10000", "mm"],
        "too tall, bookkeeper": ["too", "tall", "bookkeeper"],
    }
    assert tokens(preprocess(*expected)) == expected


@pytest.mark.requirement("R3")
def test_emoticons_and_emoji_stay_as_they_are(preprocess):
    expected = {
        "nice :) :-( :D :'( <3": ["nice", ":)", ":-(", ":D", ":'(", "<3"],
        "great 😀👍 really": ["great", "😀", "👍", "really"],
        "Well 😡😡😡!": ["well", "😡", "😡", "😡"],
        "meh :/ or ;-) :P": ["meh", ":/", "or", ";-)", ":P"],
    }
    assert tokens(preprocess(*expected)) == expected


@pytest.mark.requirement("R4")
def test_links_become_one_word(preprocess, invent):
    expected = {
        f"see https://{invent.word()}.org/a?b=1,2 now": ["see", "URL", "now"],
        f"http://{invent.word()}.org": ["URL"],
        f"www.{invent.word()}.org/sooo was not it": ["URL", "was", "not", "it"],
    }
    assert tokens(preprocess(*expected)) == expected


@pytest.mark.requirement("R5")
def test_negation_goes_to_the_next_mark_or_but(preprocess, invent):
    word = invent.word()
    expected = {
        "The lamp is not good.": ["good"],
        "not bad at all, works well": ["bad", "at", "all"],
        "It's not cheap but good": ["cheap"],
        f"I would never buy a {word} again! Never": ["buy", "a", word, "again"],
        "No problem; hardly used: fine": ["problem", "used"],
        "good, not great; nice": ["great"],
        "A good lamp. Nothing else": [],
        "It is not 3.5 cm wide": ["3.5", "cm", "wide"],
        "not here? good… not there": ["here", "there"],
        "NOT GOOD": ["good"],
    }
    assert negated(preprocess(*expected)) == expected


@pytest.mark.requirement("R5")
def test_contractions_negate_with_either_apostrophe(preprocess):
    expected = {
        "I don't like it, really": ["like", "it"],
        "It isn’t good": ["good"],
        "DOESN'T WORK. Why": ["work"],
        "I can't wait but must": ["wait"],
        "the aunt is nice": [],
    }
    came = preprocess(*expected)
    assert negated(came) == expected
    assert came["It isn’t good"]["tokens"] == ["it", "isn't", "good"]


@pytest.mark.requirement("R6")
def test_empty_lines_give_empty_lists(preprocess, cli):
    came = cli("preprocess", stdin="good\n\n   \n...\nbad\n", seconds=SECONDS).succeeds().json_lines
    assert [found["tokens"] for found in came] == [["good"], [], [], [], ["bad"]]
    assert cli("preprocess", stdin="", seconds=SECONDS).succeeds().stdout == ""


@pytest.mark.requirement("R6")
def test_a_last_line_needs_no_end(cli):
    came = cli("preprocess", stdin="good\nbad", seconds=SECONDS).succeeds().json_lines
    assert [found["tokens"] for found in came] == [["good"], ["bad"]]


@pytest.mark.requirement("R6")
def test_every_review_gives_one_line(preprocess, shop):
    lines = [review.text for review in {review.text: review for review in shop.known[:500]}.values()]
    came = preprocess(*lines)
    assert [line for line, found in came.items() if not found["tokens"]] == []


@pytest.mark.heavy
@pytest.mark.requirement("R7")
def test_a_hundred_thousand_lines_fit_into_time_and_memory(cli, shop):
    lines = [shop.known[number % len(shop.known)].text for number in range(100_000)]
    run = cli("preprocess", stdin="".join(f"{line}\n" for line in lines), seconds=60).succeeds()
    assert run.stdout.count("\n") == len(lines)
    assert run.memory < 500, f"It took {run.memory:.0f} MiB."
