from milepost.authoring.outline import Section, outline, without_fences

PAGE = """\
Before.

# Tea

Water.

## 1. Boil it ##

```python
# not a heading
```
"""


def test_a_page_has_a_section_for_each_heading() -> None:
    assert outline(PAGE) == (
        Section(level=1, title="Tea", line=3, text="\nWater.\n"),
        Section(level=2, title="1. Boil it", line=7, text="\n```python\n# not a heading\n```"),
    )


def test_a_page_without_headings_has_no_sections() -> None:
    assert outline("Tea.\n") == ()


def test_lines_of_fenced_blocks_are_empty_and_counted() -> None:
    assert list(without_fences("a\n```text\nb\n~~~\n```\nc")) == ["a", "", "", "", "", "c"]
