import pytest


@pytest.fixture
def scale():
    """Sets the scale of the package, and sets it back afterwards."""
    from weather import settings

    before = settings.scale
    yield lambda name: setattr(settings, "scale", name)
    settings.scale = before


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("number", "expected"), [(2.4, 2), (2.5, 3), (3.5, 4), (-1.5, -1), (-1.6, -2), (7, 7), (0.49, 0)]
)
def test_rounded(number, expected):
    from weather import numbers

    assert numbers.rounded(number) == expected


@pytest.mark.task(1)
def test_rounded_is_whole():
    from weather import numbers

    assert str(numbers.rounded(2.0)) == "2"


@pytest.mark.task(2)
@pytest.mark.parametrize(("celsius", "expected"), [(0, 32), (100, 212), (-40, -40), (21, 70), (37.5, 100)])
def test_fahrenheit(celsius, expected):
    from weather import convert

    assert convert.fahrenheit(celsius) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("fahrenheit", "expected"), [(32, 0), (212, 100), (-40, -40), (70, 21), (0, -18)])
def test_celsius(fahrenheit, expected):
    from weather import convert

    assert convert.celsius(fahrenheit) == expected


@pytest.mark.task(2)
def test_rounded_has_one_home():
    from weather import convert, numbers

    assert convert.rounded is numbers.rounded, "`convert` and `numbers` each have a `rounded` of their own."


@pytest.mark.task(3)
def test_the_scale_at_first():
    from weather import settings

    assert settings.scale == "C"


@pytest.mark.task(3)
@pytest.mark.parametrize(("celsius", "expected"), [(12.5, "Oslo: 13 C"), (0, "Oslo: 0 C"), (-7.2, "Oslo: -7 C")])
def test_line(celsius, expected):
    from weather import report

    assert report.line("Oslo", celsius) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("name", "expected"), [("F", "Rome: 68 F"), ("C", "Rome: 20 C")])
def test_line_in_the_scale_of_the_reader(scale, name, expected):
    from weather import report

    scale(name)
    assert report.line("Rome", 20) == expected


@pytest.mark.task(3)
def test_the_scale_is_changed_and_changed_back(scale):
    from weather import report

    scale("F")
    report.line("Rome", 20)
    scale("C")
    assert report.line("Rome", 20) == "Rome: 20 C"


@pytest.mark.task(4)
def test_line_from_the_package(scale):
    import weather

    scale("F")
    assert weather.line("Rome", 20) == "Rome: 68 F"


@pytest.mark.task(4)
@pytest.mark.parametrize(("name", "degrees", "expected"), [("fahrenheit", 100, 212), ("celsius", 212, 100)])
def test_conversion_from_the_package(name, degrees, expected):
    import weather

    assert getattr(weather, name)(degrees) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(("name", "home"), [("line", "report"), ("fahrenheit", "convert"), ("celsius", "convert")])
def test_each_function_has_one_home(name, home):
    import importlib

    import weather

    same = getattr(weather, name) is getattr(importlib.import_module("weather." + home), name)
    assert same, f"`weather` and `weather.{home}` each have a `{name}` of their own. One of them should be enough."
