"""What a program finds around it that runs for the eye alone: files beside it, and settings that are the same everywhere."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from milepost.peers import practice_source
from milepost.sandbox import Job

FOLDER = "submission"
"""Where it runs. Its home is the folder above, so that a repository made here holds nothing but what belongs there."""

SERVED = Path(__file__).with_name("served.py")
SERVER = "server.py"
PORT = "8000"
DATE = "2026-01-05T09:00:00+00:00"
GIT_CONFIG = "[user]\n\tname = Ana\n\temail = ana@example.com\n[init]\n\tdefaultBranch = main\n"
SETTINGS = {
    "GIT_AUTHOR_DATE": DATE,
    "GIT_COMMITTER_DATE": DATE,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_EDITOR": "true",
    "GIT_PAGER": "cat",
    "GIT_TERMINAL_PROMPT": "0",
    "PYTEST_ADDOPTS": "-p no:cacheprovider",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "TZ": "UTC",
}
"""Commits have one date, so they have the same names on every machine; and nothing is left beside what the program makes."""


def surroundings(files: Mapping[str, str]) -> dict[str, bytes]:
    """The files as those of a job, and the settings of git in its home."""
    return {".gitconfig": GIT_CONFIG.encode(), **{f"{FOLDER}/{name}": text.encode() for name, text in files.items()}}


def shell_job(script: str, files: Mapping[str, str]) -> Job:
    """A script for the shell. What it prints as errors stands among the rest, as in a terminal."""
    return Job(
        argv=("sh", "-c", f"exec 2>&1; {script}", "sh"),
        files=surroundings(files),
        environment={**SETTINGS, "LC_ALL": "C"},
        starts_in=FOLDER,
    )


def served(job: Job, server: str) -> Job:
    """The same with a practice server beside it, on a network that ends there."""
    if not server:
        return job
    home = "../" * bool(job.starts_in)
    files = {SERVED.name: SERVED.read_bytes(), SERVER: practice_source(server).encode()}
    argv = ("python", "-I", f"{home}{SERVED.name}", f"{home}{SERVER}", PORT, *job.argv)
    return replace(job, argv=argv, files={**job.files, **files}, profile="loopback")
