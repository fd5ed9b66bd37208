"""What the environment may set."""

from pathlib import Path

import pytest

from milepost.web.environment import EnvironmentVariableError, read_environment

HOME = Path("/home/mira/.local/share/milepost")


def read(**variables):
    return read_environment(variables, default_data=HOME)


def test_a_server_for_many_says_so():
    assert (read(MILEPOST_MANY="yes").many, read().many) == (True, False)
    with pytest.raises(EnvironmentVariableError, match="MILEPOST_MANY is 'oui'"):
        read(MILEPOST_MANY="oui")


def test_nothing_set_means_the_usual_folder_and_port():
    environment = read()
    assert (environment.data, environment.port) == (HOME, 8000)


def test_folder_and_port_can_be_set(tmp_path):
    environment = read(MILEPOST_DATA=str(tmp_path), PORT="8123")
    assert (environment.data, environment.port) == (tmp_path, 8123)


def test_a_relative_folder_becomes_absolute():
    assert read(MILEPOST_DATA="here").data == Path.cwd() / "here"


def test_an_empty_value_counts_as_not_set():
    assert read(MILEPOST_DATA="", PORT="").data == HOME


@pytest.mark.parametrize(("name", "meant"), [("MILEPOST_DTA", "MILEPOST_DATA"), ("MILEPOST_DATA_DIR", "MILEPOST_DATA")])
def test_a_mistyped_name_is_told_with_the_one_that_was_meant(name, meant):
    with pytest.raises(EnvironmentVariableError, match=f"{name}, .* Did you mean {meant}"):
        read(**{name: "x"})


def test_a_name_like_no_other_is_told_with_all_that_are_known():
    with pytest.raises(EnvironmentVariableError, match="Known are MILEPOST_DATA"):
        read(MILEPOST_ZZZZZZZZZZ="x")


def test_other_programs_names_are_left_alone():
    assert read(PATH="/bin", DJANGO_DEBUG="1").port == 8000


@pytest.mark.parametrize("port", ["0", "65536", "-1", "80a", "8000.0", "٣"])
def test_a_port_that_is_none_is_refused(port):
    with pytest.raises(EnvironmentVariableError, match="from 1 to 65535"):
        read(PORT=port)
