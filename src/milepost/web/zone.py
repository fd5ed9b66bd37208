"""The time zone of this machine, by name. Days begin at the learner's midnight, not at that of Greenwich."""

from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

LINK = Path("/etc/localtime")
NAME = Path("/etc/timezone")


def local_zone(variables: Mapping[str, str], *, link: Path = LINK, name: Path = NAME) -> str:
    """UTC where the machine doesn't tell."""
    for candidate in (variables.get("TZ", "").removeprefix(":"), _of_link(link), _of_file(name)):
        if candidate and _is_zone(candidate):
            return candidate
    return "UTC"


def _of_link(link: Path) -> str:
    return str(link.resolve()).partition("zoneinfo/")[2] if link.is_symlink() else ""


def _of_file(name: Path) -> str:
    return name.read_text(encoding="ascii", errors="replace").strip() if name.is_file() else ""


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True
