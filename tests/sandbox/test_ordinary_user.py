"""What holds for root has to hold for somebody without rights: here root becomes one, in a mount namespace of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import milepost

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("setpriv"),
    reason="where the tests aren't run by root, all of them are run by an ordinary user",
)

USER = "65500"
TRY = """
from milepost.sandbox import proof
from milepost.sandbox.level import LEVELS
from milepost.sandbox.profiles import PROFILES
for level in LEVELS:
    for name in sorted(level.profiles):
        print(level.name, name, *proof.openings(level, PROFILES[name]))
"""
# Lays what is needed over a folder that others may not enter, such as root's own home, where an interpreter may be.
BECOME = """
closed=$1; needed=$2; shift 2
if [ -n "$closed" ]; then
    mount --bind "$needed" "$TMPDIR" && mount -t tmpfs -o mode=755 tmpfs "$closed" && mkdir -p "$needed"
    mount --move "$TMPDIR" "$needed"
fi
exec setpriv --reuid "$0" --regid "$0" --clear-groups "$@"
"""


def test_every_level_holds_for_an_ordinary_user(tmp_path: Path) -> None:
    spare, own = tmp_path / "spare", tmp_path / "own"
    for folder in (spare, own, *own.parents):
        folder.mkdir(exist_ok=True)
        if folder.is_relative_to(tmp_path.parents[1]):
            folder.chmod(0o755)
    os.chown(own, int(USER), int(USER))
    closed, needed = what_is_closed()
    command = ["unshare", "--mount", "sh", "-c", f'export TMPDIR="{spare}"; {BECOME}', USER, closed, needed]
    script = ["env", f"TMPDIR={own}", f"PYTHONPATH={Path(milepost.__file__).parents[1]}", sys.executable, "-c", TRY]
    done = subprocess.run([*command, *script], capture_output=True, text=True, cwd="/", check=False)
    assert (done.stderr, done.stdout.split("\n")[:-1]) == (
        "",
        ["namespaces loopback", "namespaces process", "namespaces pure", "landlock pure"],
    )


def what_is_closed() -> tuple[str, str]:
    """The folder above the interpreter that others may not enter, and what of it is needed; both empty: there is none."""
    home = Path(sys.base_prefix)
    closed = [folder for folder in home.parents if not folder.stat().st_mode & 0o001]
    others = [Path(sys.prefix), Path(milepost.__file__).parents[1]]
    if any(folder in other.parents and not other.is_relative_to(home) for other in others for folder in closed):
        pytest.skip("more than the interpreter is where an ordinary user may not go")
    return (str(closed[-1]), str(home)) if closed else ("", "")
