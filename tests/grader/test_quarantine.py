"""Repositories that a learner's script made, read where its check looks: as data, whatever they say."""

import shutil
import subprocess
from pathlib import Path

import pytest

from milepost.grader.harness.folder import TooMuch, packed, unpack
from milepost.grader.harness.quarantine import Damaged, admitted, git, new_repository

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git isn't here")


@pytest.fixture
def came(tmp_path: Path) -> Path:
    """A repository with a commit, as it came back."""
    folder = tmp_path / "came"
    new_repository(folder)
    (folder / "tea.txt").write_text("tea\n")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "Make tea")
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "looked-at"


def status(folder: Path) -> str:
    return git(folder, "status", "--porcelain", "--untracked-files=all", "--ignore-submodules=all")


def test_what_it_holds_is_there(came: Path, target: Path) -> None:
    assert admitted(came, target)
    assert git(target, "log", "--format=%s") == "Make tea\n"
    assert status(target) == ""


def test_a_bare_one_is_too(came: Path, tmp_path: Path, target: Path) -> None:
    git(came, "clone", "-q", "--bare", str(came), str(tmp_path / "origin.git"))
    assert admitted(tmp_path / "origin.git", target)
    assert git(target, "log", "--format=%s") == "Make tea\n"


def test_a_folder_without_one_is_a_folder(tmp_path: Path, target: Path) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain/tea.txt").write_text("tea\n")
    assert not admitted(tmp_path / "plain", target)
    assert (target / "tea.txt").read_text() == "tea\n"


@pytest.mark.parametrize(
    "setting",
    [
        "core.fsmonitor={trap}",
        "core.hooksPath={hooks}",
        "core.pager={trap}",
        "core.sshCommand={trap}",
        "diff.external={trap}",
        "filter.brew.clean={trap}",
        "filter.brew.smudge={trap}",
        "filter.brew.process={trap}",
        "diff.brew.textconv={trap}",
        "diff.brew.command={trap}",
        "alias.status=!{trap}",
        "include.path={included}",
        "gpg.program={trap}",
        "log.showSignature=true",
        "core.worktree=/",
        "core.attributesFile=/etc/passwd",
    ],
)
def test_no_setting_of_it_does_anything(setting: str, came: Path, target: Path, tmp_path: Path) -> None:
    trap, hooks, included = tmp_path / "trap", tmp_path / "hooks", tmp_path / "included"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\ncat\n")
    trap.chmod(0o755)
    hooks.mkdir()
    for name in ("post-index-change", "reference-transaction", "post-checkout"):
        shutil.copy(trap, hooks / name)
    included.write_text(f"[core]\n\tfsmonitor = {trap}\n")
    key, _, value = setting.partition("=")
    said = value.format(trap=trap, hooks=hooks, included=included)
    subprocess.run(["git", "config", "--file", str(came / ".git/config"), key, said], check=True)
    (came / ".gitattributes").write_text("*.txt filter=brew diff=brew\n")
    (came / "tea.txt").write_text("coffee\n")
    admitted(came, target)
    status(target)
    git(target, "diff")
    git(target, "log", "-p")
    assert not (tmp_path / "sprung").exists()


def test_hooks_stay_behind(came: Path, target: Path) -> None:
    (came / ".git/hooks").mkdir(exist_ok=True)
    (came / ".git/hooks/post-index-change").write_text("#!/bin/sh\nexit 1\n")
    admitted(came, target)
    assert not (target / ".git/hooks").exists()


def test_objects_are_borrowed_from_nowhere(came: Path, target: Path, tmp_path: Path) -> None:
    shutil.move(came / ".git/objects", tmp_path / "elsewhere")
    (came / ".git/objects/info").mkdir(parents=True)
    (came / ".git/objects/info/alternates").write_text(f"{tmp_path}/elsewhere\n")
    with pytest.raises(Damaged):
        admitted(came, target)


def test_an_object_under_a_false_name_is_noticed(came: Path, target: Path) -> None:
    blob = git(came, "rev-parse", "HEAD:tea.txt").strip()
    other = git(came, "hash-object", "-w", "--stdin", typed=b"coffee\n").strip()
    places = [came / ".git/objects" / name[:2] / name[2:] for name in (blob, other)]
    places[0].chmod(0o644)
    shutil.copy(places[1], places[0])
    with pytest.raises(Damaged):
        admitted(came, target)


@pytest.mark.parametrize("flag", ["--assume-unchanged", "--skip-worktree"])
def test_an_index_that_looks_away_is_not_believed(flag: str, came: Path, target: Path) -> None:
    git(came, "update-index", flag, "tea.txt")
    (came / "tea.txt").write_text("coffee\n")
    admitted(came, target)
    assert status(target) == " M tea.txt\n"


def test_a_replaced_commit_is_not_shown(came: Path, target: Path) -> None:
    first = git(came, "rev-parse", "HEAD").strip()
    git(came, "commit", "-q", "--amend", "-m", "Make coffee")
    git(came, "update-ref", f"refs/replace/{git(came, 'rev-parse', 'HEAD').strip()}", first)
    admitted(came, target)
    assert git(target, "log", "--format=%s") == "Make coffee\n"


@pytest.mark.parametrize("name", [".git", ".GIT", "git~1"])
def test_a_repository_within_it_stays_behind(name: str, came: Path, target: Path) -> None:
    (came / "inner").mkdir()
    (came / "inner" / name).mkdir()
    (came / "inner" / name / "config").write_text("[core]\n\tfsmonitor = false\n")
    admitted(came, target)
    assert not (target / "inner" / name).exists()


@pytest.mark.parametrize("head", ["ref: refs/heads/../../../secret", "ref: /etc/passwd", "", "a" * 40 + "x"])
def test_a_head_that_is_none_is_damage(head: str, came: Path, target: Path) -> None:
    (came / ".git/HEAD").write_text(head)
    with pytest.raises(Damaged):
        admitted(came, target)


def test_a_git_file_that_points_elsewhere_is_no_repository(came: Path, target: Path, tmp_path: Path) -> None:
    shutil.move(came / ".git", tmp_path / "elsewhere")
    (came / ".git").write_text(f"gitdir: {tmp_path}/elsewhere\n")
    assert not admitted(came, target)


class TestFolders:
    @pytest.mark.parametrize(
        "entries",
        [
            ("../tea", b"", False),
            ("/tea", b"", False),
            ("a/../../tea", b"", False),
            ("tea", b"", False, "tea/pot", b"", False),
            ("tea\0", b"", False),
            ("tea", "text", False),
            ("tea", b"", 1),
            ("tea", b""),
            (b"tea", b"", False),
        ],
    )
    def test_no_name_leads_out(self, entries: tuple[object, ...], tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        with pytest.raises(TooMuch):
            unpack(entries, tmp_path / "in")
        assert not (tmp_path / "tea").exists()

    def test_links_stay_behind(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("/etc/passwd")
        assert packed(tmp_path) == ()

    def test_what_is_too_much_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "large").write_bytes(b"0" * (5 << 20))
        with pytest.raises(TooMuch):
            packed(tmp_path)

    def test_it_comes_back_as_it_went(self, tmp_path: Path) -> None:
        (tmp_path / "one/empty").mkdir(parents=True)
        (tmp_path / "one/run.sh").write_text("true\n")
        (tmp_path / "one/run.sh").chmod(0o755)
        unpack(packed(tmp_path / "one"), tmp_path / "two")
        assert packed(tmp_path / "two") == packed(tmp_path / "one")
