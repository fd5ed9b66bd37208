import os
import subprocess
import sys
from pathlib import Path

import pytest

from milepost.sandbox import cgroup
from milepost.sandbox.level import NAMESPACES
from milepost.sandbox.pool import WarmPool

from .conftest import HARNESS, SMALL

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="control groups are Linux's")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


def tree(root: Path, folders: str, **files: str) -> None:
    (root / folders).mkdir(parents=True)
    for name, text in files.items():
        (root / folders / name.replace("_of_", ".")).write_text(text)


def test_in_version_2_it_is_a_sibling_of_ours(tmp_path: Path, own: Path) -> None:
    own.write_text("0::/user.slice/app.slice/ours.scope\n")
    tree(tmp_path, "user.slice/app.slice", cgroup_of_subtree_control="cpu memory pids")
    assert cgroup.make("milepost", root=tmp_path, own=own)
    made = tmp_path / "user.slice/app.slice/milepost"
    assert (made / "memory.max").read_text() == str(cgroup.MEMORY)
    assert (made / "pids.max").read_text() == str(cgroup.PROCESSES)


def test_without_the_controllers_there_is_none(tmp_path: Path, own: Path) -> None:
    own.write_text("0::/user.slice/ours.scope\n")
    tree(tmp_path, "user.slice", cgroup_of_subtree_control="cpu")
    assert cgroup.make("milepost", root=tmp_path, own=own) is None
    assert not (tmp_path / "user.slice/milepost").exists()


def test_in_version_1_each_kind_has_its_own(tmp_path: Path, own: Path) -> None:
    own.write_text("4:memory:/a\n8:pids:/b\n1:cpu,cpuacct:/\n0::/\n")
    tree(tmp_path, "memory/a")
    tree(tmp_path, "pids/b")
    group = cgroup.make("milepost", root=tmp_path, own=own)
    assert group is not None
    group.add(4711)
    assert (tmp_path / "memory/a/milepost/memory.limit_in_bytes").read_text() == str(cgroup.MEMORY)
    assert [(tmp_path / kind / "milepost/cgroup.procs").read_text() for kind in ("memory/a", "pids/b")] == ["4711"] * 2


def test_what_a_killed_server_left_is_swept_away(tmp_path: Path, own: Path) -> None:
    own.write_text("0::/ours\n")
    gone, here, other = ("milepost-999999999", f"milepost-{os.getpid()}", "somebody-999999999")
    for name in (gone, here, other):
        (tmp_path / name).mkdir()
    (tmp_path / "cgroup.subtree_control").write_text("memory pids")
    assert cgroup.make("milepost-1", root=tmp_path, own=own)
    assert [(tmp_path / name).exists() for name in (gone, here, other)] == [False, True, True]


def test_where_there_are_no_control_groups_there_is_none(tmp_path: Path, own: Path) -> None:
    assert cgroup.make("milepost", root=tmp_path, own=own) is None


def test_a_group_of_this_machine_holds_its_processes_to_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cgroup, "FIRST", {**cgroup.FIRST, "pids": {"pids.max": 5}})
    monkeypatch.setattr(cgroup, "SECOND", {**cgroup.SECOND, "pids.max": 5})
    group = cgroup.make("milepost-test")
    if group is None:
        pytest.skip("this machine doesn't let us have control groups")
    with subprocess.Popen(["sh"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as shell:
        group.add(shell.pid)
        said, _ = shell.communicate(b"for n in 1 2 3 4 5 6 7 8; do sleep 0.2 & done; wait\n")
    group.remove()
    assert b"fork" in said
    again = cgroup.make("milepost-test")
    assert again is not None  # so the first one is gone
    again.remove()


def test_a_warm_parent_lives_in_one_and_takes_it_along(monkeypatch: pytest.MonkeyPatch) -> None:
    groups = []
    real = cgroup.make
    monkeypatch.setattr(cgroup, "make", lambda name: groups.append(real(name)) or groups[-1])
    with WarmPool(SMALL, HARNESS, level=NAMESPACES) as pool:
        pool.warm()
        if groups == [None]:
            pytest.skip("this machine doesn't let us have control groups")
        inside = [(folder / "cgroup.procs").read_text().split() for folder in groups[0].folders]
        assert all(str(pool.parents[0]) in numbers and len(numbers) == 3 for numbers in inside)
    assert not any(folder.exists() for folder in groups[0].folders)
