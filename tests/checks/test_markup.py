from milepost.checks.surfaces import markup

PAGE = """
<html lang=en><body>
<form action=/save method=post>
  <input type=hidden name=csrf value=42>
  <label>Name <input name=name data-testid=name value="a &amp; b"></label>
  <input type=checkbox name=tea checked aria-label=tea><input type=checkbox name=milk aria-label=milk>
  <select name=size id=size><option value=s>Small<option value=m selected>Middle</select><label for=size>Size</label>
  <textarea name=note title=note>
two
lines</textarea>
  <input name=lonely data-testid=lonely>
  <button name=do value=it>Do it</button>
</form>
<p data-testid=row>one <b>two</b><script>three</script> <span hidden>four</span></p>
</body></html>
"""


def test_a_form_sends_what_a_browser_would():
    form = next(element for element in markup.parse(PAGE).all() if element.tag == "form")
    assert markup.values_of(form) == [
        ("csrf", "42"),
        ("name", "a & b"),
        ("tea", "on"),
        ("size", "m"),
        ("note", "two\nlines"),
        ("lonely", ""),
    ]


def test_the_text_of_an_element_is_what_a_reader_sees():
    (row,) = markup.hooked(markup.parse(PAGE), "row")
    assert row.text == "one two"


def test_inputs_without_a_label_are_found():
    assert [element.attributes["name"] for element in markup.unlabelled(markup.parse(PAGE))] == ["lonely"]


def test_broken_markup_is_read_as_far_as_it_goes():
    (row,) = markup.hooked(markup.parse("</div><p data-testid=row>a<b>b</p>c"), "row")
    assert row.text == "a b"
