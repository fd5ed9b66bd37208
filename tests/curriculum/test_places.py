import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.curriculum.places import lines_of

TOML = '''\
id = "a"
text = """
id = "no key"
[no.table]
"""

[limits]
seconds = 2  # of them

[[section]]
title = "One"

[[section]]
title = "Two"
list = [
    "x",
    "y",
]

[[section.choice]]
id = "first"

[[section.choice]]
id = "second"

[[section]]
[[section.choice]]
'id' = "third"
'''


def test_keys_and_tables_have_their_lines():
    tomllib.loads(TOML)
    assert lines_of(TOML) == {
        ("id",): 1,
        ("text",): 2,
        ("limits",): 7,
        ("limits", "seconds"): 8,
        ("section", 0): 10,
        ("section", 0, "title"): 11,
        ("section", 1): 13,
        ("section", 1, "title"): 14,
        ("section", 1, "list"): 15,
        ("section", 1, "choice", 0): 20,
        ("section", 1, "choice", 0, "id"): 21,
        ("section", 1, "choice", 1): 23,
        ("section", 1, "choice", 1, "id"): 24,
        ("section", 2): 26,
        ("section", 2, "choice", 0): 27,
        ("section", 2, "choice", 0, "id"): 28,
    }


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_looked_through(text):
    assert all(1 <= line <= len(text.splitlines()) for line in lines_of(text).values())
