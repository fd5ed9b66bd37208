"""All strings of the interface in one catalogue."""

import re

from milepost.web.catalogue import CATALOGUE, PACKAGE, Message, _of_modules, _of_templates, catalogue


def test_it_is_complete_and_up_to_date():
    assert CATALOGUE.read_text(encoding="utf-8") == catalogue(), (
        "Run: python -m django catalogue --settings milepost.web.settings"
    )


def test_it_has_strings_of_templates_and_of_modules():
    found = {message for _place, message in [*_of_templates(), *_of_modules()]}
    assert Message(text="Skip to the content") in found
    assert Message(text="%(count)d minute", plural="%(count)d minutes") in found


def test_no_template_has_words_outside_of_it():
    """What stands between tags is a translation, a value, or punctuation."""
    for path in sorted((PACKAGE / "templates").rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"{#.*?#}", "", text, flags=re.S)
        text = re.sub(r"{% blocktranslate.*?{% endblocktranslate %}", "", text, flags=re.S)
        text = re.sub(r"{%.*?%}|{{.*?}}", "", text, flags=re.S)
        words = re.findall(r">\s*([A-Za-z][A-Za-z ]{2,})\s*<", text)
        assert set(words) <= {"Milepost", "Ctrl", "Enter", "milepost backup"}, path
