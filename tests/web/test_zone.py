"""The time zone of this machine."""

import pytest

from milepost.web.zone import local_zone


@pytest.fixture
def machine(tmp_path):
    def ask(*, variables=None, link=None, name=None):
        if link:
            (tmp_path / "localtime").symlink_to(f"/usr/share/zoneinfo/{link}")
        if name:
            (tmp_path / "timezone").write_text(f"{name}\n")
        return local_zone(variables or {}, link=tmp_path / "localtime", name=tmp_path / "timezone")

    return ask


def test_the_environment_comes_first(machine):
    assert machine(variables={"TZ": "Asia/Tokyo"}, link="Europe/Oslo") == "Asia/Tokyo"


def test_then_the_systems_link(machine):
    assert machine(link="Europe/Oslo", name="Asia/Tokyo") == "Europe/Oslo"


def test_then_the_name_in_a_file(machine):
    assert machine(name="Asia/Tokyo") == "Asia/Tokyo"


@pytest.mark.parametrize("value", ["Nowhere/Else", "../../etc/passwd", "CET-1CEST"])
def test_what_is_no_zone_is_passed_over(machine, value):
    assert machine(variables={"TZ": value}, name="Asia/Tokyo") == "Asia/Tokyo"


def test_a_machine_that_does_not_tell_is_in_utc(machine):
    assert machine() == "UTC"
