"""The installation's own key."""

import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from milepost.web.secret import SecretKeyError, secret_key, start_key


def test_a_key_is_made_once_and_kept(tmp_path):
    assert secret_key(tmp_path) == secret_key(tmp_path)


def test_two_installations_have_two_keys(tmp_path):
    assert secret_key(tmp_path / "one") != secret_key(tmp_path / "two")


def test_only_its_owner_can_read_it(tmp_path):
    folder = tmp_path / "new"
    secret_key(folder)
    assert stat.S_IMODE((folder / "secret-key").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_nothing_else_is_left_in_the_folder(tmp_path):
    secret_key(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_many_starts_at_once_agree(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: secret_key(tmp_path), range(32)))) == 1


def test_a_damaged_key_says_what_to_do(tmp_path):
    (tmp_path / "secret-key").write_text("short\n")
    with pytest.raises(SecretKeyError, match="Delete it"):
        secret_key(tmp_path)


def test_a_folder_that_is_a_file_says_what_to_do(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SecretKeyError, match="set MILEPOST_DATA"):
        secret_key(tmp_path / "file")


def test_the_start_key_follows_from_the_secret_and_does_not_tell_it():
    assert start_key("a" * 50) == start_key("a" * 50) != start_key("b" * 50)
    assert "a" * 10 not in start_key("a" * 50)
