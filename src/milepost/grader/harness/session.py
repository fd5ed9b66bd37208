"""pytest without its command line: a session that reads nothing from any folder, built before it's needed."""

import contextlib
import os
import sys
from pathlib import Path

from _pytest.config import _prepareconfig
from _pytest.main import Session

from .check import Check

CHECK = "check.py"
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


def new_session() -> Session:
    """Nothing is read from a folder: no conftest.py, no configuration but ours."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.dont_write_bytecode = True
    here = Path.cwd()
    places = [f"--rootdir={here}", f"--confcutdir={here}", "-c", os.devnull]
    config = _prepareconfig([*OPTIONS, *places], [])
    config._do_configure()
    session = Session.from_config(config)
    config.hook.pytest_sessionstart(session=session)
    return session


def run_tests(session: Session, check: Check) -> None:
    """All tests of the check. A session serves once."""
    config = session.config
    config.pluginmanager.register(check, "check")
    module = check.pytest_pycollect_makemodule(Path(session.path) / CHECK, session)
    session.items = list(session.genitems(module))
    config.hook.pytest_collection_modifyitems(session=session, config=config, items=session.items)
    with contextlib.suppress(Session.Interrupted, Session.Failed):
        config.hook.pytest_runtestloop(session=session)
