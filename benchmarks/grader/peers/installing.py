"""Peers install themselves: each into a virtual environment of its own in build/peers, from the pins beside this file.

Pins are made by uv: `echo check50==3.5.0 | uv pip compile --generate-hashes --no-header --no-annotate - -o check50.txt`.
Otter needs ipykernel beside, as every course that uses it has.
"""

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PLACE = ROOT / "build" / "peers"
DONE = "installed"

Flags = Callable[[Path], Mapping[str, str]]


def installed(name: str, *, first: tuple[str, ...] = (), flags: Flags = lambda _: {}) -> Path:
    """The folder of its programs. RuntimeError: it can't be installed here. `first` is what it is built with."""
    folder = PLACE / name
    pins = [HERE / f"{pin}.txt" for pin in (*first, name)]
    return made(folder, pins, flags=flags, options=("--no-build-isolation",) if first else ())


def made(folder: Path, pins: list[Path], *, flags: Flags = lambda _: {}, options: tuple[str, ...] = ()) -> Path:
    """A virtual environment with what is pinned, made anew when the pins have changed since."""
    wanted, done = "\n".join(pin.read_text(encoding="utf-8") for pin in pins), folder / DONE
    programs = folder / "bin"
    if not done.is_file() or done.read_text(encoding="utf-8") != wanted:
        print(f"Installing {folder.name} into {folder} (once) ...", file=sys.stderr, flush=True)
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        environment = flags(folder)
        for pin in pins:
            pip = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            _run([*pip, "--require-hashes", *options, "-r", str(pin)], **environment)
        done.write_text(wanted, encoding="utf-8")
    return programs


def with_seccomp(folder: Path) -> Mapping[str, str]:
    """Where a compiler finds libseccomp. Without the system's own headers, those of its package, unpacked beside."""
    if Path("/usr/include/seccomp.h").is_file():
        return {}
    _run(["apt-get", "download", "libseccomp-dev"], cwd=folder)
    (package,) = folder.glob("libseccomp-dev*.deb")
    _run(["dpkg", "-x", str(package), str(folder / "seccomp")])
    include = f"-I{folder}/seccomp/usr/include"
    libraries = f"-L{folder}/seccomp/usr/lib/{platform.machine()}-linux-gnu"
    return {"CFLAGS": include, "CXXFLAGS": include, "LDFLAGS": libraries}


def _run(command: list[str], *, cwd: Path | None = None, **environment: str) -> None:
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stdout[-2000:]}")
