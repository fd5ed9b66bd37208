"""pytest without its command line: a session that reads nothing from any folder, built before it's needed."""

import contextlib
import os
import sys
from pathlib import Path

from _pytest.config import _prepareconfig
from _pytest.main import Session

from .check import Check
from .rewrite import CHECK

# fmt: off
PLUGINS_NOT_NEEDED = [
    "cacheprovider", "junitxml", "doctest", "faulthandler", "logging", "pastebin", "setuponly", "setupplan",
    "stepwise", "warnings", "unraisableexception", "threadexception", "legacypath", "recwarn", "subtests",
]
# fmt: on
OPTIONS = [
    *("-qq", "--capture=no", "--assert=plain", "--noconftest", "--disable-warnings", "--color=no", "--tb=no"),
    *(part for plugin in PLUGINS_NOT_NEEDED for part in ("-p", f"no:{plugin}")),
]


def new_session() -> tuple[Session, Check]:
    """A session that serves once, and the check that runs in it. Nothing is read from a folder but what pytest itself is."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.dont_write_bytecode = True
    here = Path.cwd()
    places = [f"--rootdir={here}", f"--confcutdir={here}", "-c", os.devnull]
    config = _prepareconfig([*OPTIONS, *places], [])
    config._do_configure()
    session = Session.from_config(config)
    config.hook.pytest_sessionstart(session=session)
    check = Check()
    config.pluginmanager.register(check, "check")
    return session, check


def run_tests(session: Session, check: Check) -> None:
    """All tests of the check."""
    hook = session.config.hook
    module = check.pytest_pycollect_makemodule(Path(session.path) / CHECK, session)
    session.items = list(session.genitems(module))
    hook.pytest_collection_modifyitems(session=session, config=session.config, items=session.items)
    with contextlib.suppress(Session.Interrupted, Session.Failed):
        hook.pytest_runtestloop(session=session)
