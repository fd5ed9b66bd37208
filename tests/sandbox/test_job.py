import pytest

from milepost.sandbox import Job


def test_a_job_needs_a_program() -> None:
    with pytest.raises(ValueError, match="needs a program"):
        Job(argv=())


@pytest.mark.parametrize("path", ["/etc/passwd", "../up", "a/../../up", "", "C:\\x", "C:x", "a\0b"])
def test_a_file_outside_of_the_folder_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="stay in its folder"):
        Job(argv=("python",), files={path: b""})


def test_a_file_to_bring_back_from_outside_is_refused() -> None:
    with pytest.raises(ValueError, match="stay in its folder"):
        Job(argv=("python",), returns=("../up",))


def test_a_start_outside_of_the_folder_is_refused() -> None:
    with pytest.raises(ValueError, match="stay in its folder"):
        Job(argv=("python",), starts_in="../up")
