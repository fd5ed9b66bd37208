from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.authoring.proofs import Proofs, digest_of, engine, read_proofs, write_proofs

NAMES = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
ITEMS = st.builds("{}/{}".format, st.sampled_from(["exercises", "lessons", "projects"]), NAMES)


@given(st.dictionaries(ITEMS, st.text("0123456789abcdef", min_size=1)))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, proven: dict[str, str]) -> None:
    file = tmp_path_factory.mktemp("proofs") / "proofs.toml"
    write_proofs(file, Proofs(proven=proven))
    assert read_proofs(file) == Proofs(proven=proven)


def test_proofs_are_sorted_one_a_line(tmp_path: Path) -> None:
    write_proofs(tmp_path / "proofs.toml", Proofs(proven={"lessons/lists": "3", "exercises/b": "2", "exercises/a": "1"}))
    lines = (tmp_path / "proofs.toml").read_text(encoding="utf-8").splitlines()
    assert lines[1:] == ["", "[exercises]", '"a" = "1"', '"b" = "2"', "", "[lessons]", '"lists" = "3"']


def test_without_a_file_nothing_is_proven(tmp_path: Path) -> None:
    assert read_proofs(tmp_path / "proofs.toml") == Proofs()


def test_a_file_in_conflict_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "proofs.toml").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    with pytest.raises(ValueError, match="Delete it and run `milepost verify` again"):
        read_proofs(tmp_path / "proofs.toml")


def test_a_proof_holds_for_the_content_and_the_engine_that_it_was_made_with() -> None:
    proofs = Proofs(proven={"lessons/lists": digest_of("content 1", engine="engine 1")})
    assert proofs.holds("lessons/lists", digest_of("content 1", engine="engine 1"))
    assert not proofs.holds("lessons/lists", digest_of("content 2", engine="engine 1"))
    assert not proofs.holds("lessons/lists", digest_of("content 1", engine="engine 2"))
    assert not proofs.holds("lessons/tuples", digest_of("content 1", engine="engine 1"))


def test_newer_proofs_replace_older_ones_and_items_that_are_gone_are_dropped() -> None:
    proofs = Proofs(proven={"lessons/a": "1", "lessons/b": "1", "lessons/gone": "1"})
    merged = proofs.with_proven(
        {"lessons/b": "2", "lessons/c": "2"}, existing=["lessons/a", "lessons/b", "lessons/c", "lessons/d"]
    )
    assert merged.proven == {"lessons/a": "1", "lessons/b": "2", "lessons/c": "2"}


def test_the_engine_names_what_a_check_runs_with() -> None:
    assert "milepost" in engine()
    assert "pytest" in engine()
    assert "hypothesis" in engine()
