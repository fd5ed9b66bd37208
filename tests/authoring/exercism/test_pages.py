from milepost.authoring.exercism.pages import Pages, pages_of


def pages(tasks: tuple[int, ...] = (1,), *, teaches: bool = True, **docs: str) -> Pages:
    return pages_of(
        "Tea", {name.replace("_", "."): text for name, text in docs.items()}, tasks=frozenset(tasks), teaches=teaches
    )


def test_a_numbered_heading_that_tests_name_is_a_task_with_its_hints() -> None:
    page = pages(
        instructions="# Instructions\n\nHello.\n\n## 1. Brew\n\nDo it.\n", hints="# Hints\n\n## 1. Brew\n\n- Wait.\n"
    )
    assert page.task == "# Tea\n\nHello.\n\n## 1. Brew\n\nDo it.\n\n### Where could I start?\n\n- Wait.\n"


def test_a_numbered_heading_that_no_test_names_is_none() -> None:
    assert pages((), instructions="# I\n\n## 1. Brew\n\nDo it.\n").task == "# Tea\n\n#### 1. Brew\n\nDo it.\n"


def test_code_with_signs_of_a_heading_stays_code() -> None:
    text = "```python\n# first\n## 1. no task\n```"
    assert text in pages((), instructions=f"# I\n\n{text}\n").task


def test_links_by_name_get_their_address_where_they_stand() -> None:
    text = "# I\n\nSee [`list`s][Lists] and [pots].\n\n[lists]: https://example.org/l\n"
    assert "See [`list`s](<https://example.org/l>) and [pots]." in pages((), instructions=text).task


def test_a_note_becomes_a_quotation() -> None:
    text = "# I\n\n~~~~exercism/note\nHot [water][w].\n\n[w]: https://example.org/w\n~~~~\n\nGo on.\n"
    assert "> **Note.**\n>\n> Hot [water](<https://example.org/w>).\n" in pages((), instructions=text).task


def test_what_teaches_is_read_before_and_a_story_belongs_to_the_page() -> None:
    docs = {"introduction": "# Introduction\n\nOnce upon a time.\n", "instructions": "# I\n\nBrew.\n"}
    assert pages((), **docs).introduction == "Once upon a time."
    assert pages((), teaches=False, **docs).task == "# Tea\n\nOnce upon a time.\n\nBrew.\n"
