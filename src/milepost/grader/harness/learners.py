"""The learner's files, as the check's process has them: over there, and asked about over the wire."""

import importlib.abc
import importlib.machinery
import linecache
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from .errors import facts_of
from .submission import FILES, WORK
from .told import plain_facts
from .watch import Timeout
from .wire.broken import Gone
from .wire.caller import Caller
from .wire.classes import is_stand_in
from .wire.module import RemoteModule, install
from .wire.remote import is_remote

NOBODYS = Path(os.devnull)
MOST_NAMES = 100


class Learners:
    """`files` are those of the submission by name, `main` is the one that the check imports as `module`."""

    def __init__(self, caller: Caller, here: Path, files: dict[str, str], *, main: str, module: str) -> None:
        self.caller = caller
        self.solution: Any = None
        self.here = here
        self._folder = here / FILES
        self._files = files
        self._main = main
        self._module = module
        self._modules: dict[str, str] = {}

    def problem(self) -> dict[str, Any]:
        """Facts about the first file that doesn't parse, or nothing."""
        return plain_facts(self.caller.ask("problem").facts)

    def settle(self) -> None:
        """Go to the folder where files may be written, as the other side does; the learner's modules can be imported."""
        (self.here / WORK).mkdir(exist_ok=True)
        os.chdir(self.here / WORK)
        self._show_sources()
        modules = {_module_of(name): str(self._folder / name) for name in self._files if name.endswith(".py")}
        self._modules = {**modules, self._module: str(self._folder / self._main)}
        self._offer(self._modules)

    def _offer(self, modules: dict[str, str]) -> None:
        install(self.caller, modules)

    def load(self) -> None:
        """Raises what the file raises, and Gone."""
        __import__(self._module)
        self.solution = sys.modules[self._module]

    def owns(self, value: object) -> bool:
        return is_remote(value) or is_stand_in(value)

    def has_ended(self, error: BaseException | None) -> bool:
        """Whether this says that the other process ended by itself: how, those who started it can tell."""
        return isinstance(error, Gone) and not isinstance(error, Timeout)

    def facts_of(self, error: BaseException) -> dict[str, Any]:
        """With what the other side says of it. It can lie about its own code only: these facts judge nothing."""
        facts = facts_of(error, NOBODYS)  # a stand-in's frame looks like the learner's, and says nothing
        told = vars(error).get("_wire_facts")
        if told is not None:
            facts = {**facts, **plain_facts(told), "text": facts["text"] or str(told.get("text", ""))[:500]}
        return facts

    def missing(self, error: BaseException) -> dict[str, Any] | None:
        """Which name the check wants of them, and which names they have, when that is what went wrong."""
        origin = _first(error)
        if isinstance(origin, ImportError) and origin.name in self._modules:
            module, name = sys.modules.get(origin.name), str(origin).removeprefix("cannot import name '").partition("'")[0]
        elif isinstance(error, AttributeError) and isinstance(error.obj, RemoteModule):
            module, name = error.obj, str(error.name)
        else:
            return None
        return {"name": name, "has": self._names(module), "file": self._file_of(module)}

    def _names(self, module: Any) -> list[str]:
        names = self.caller.ask("own names", module) if self.caller.dead is None and module is not None else []
        return [name for name in names if type(name) is str][:MOST_NAMES]

    def _file_of(self, module: Any) -> str:
        file = self._modules.get(getattr(module, "__name__", ""), "") if len(self._files) > 1 else ""
        return Path(file).relative_to(self._folder).as_posix() if file else ""

    def _show_sources(self) -> None:
        """What the learner wrote, for a check that reads it: as it was handed in, whatever became of the file."""
        for name, text in self._files.items():
            path = str(self._folder / name)
            linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)


class Beside(Learners):
    """The same files, imported into the check's own process: many times faster, and it parts them by nothing.

    So it is for an author's own answer, and what fails here is looked at once more over the wire.
    """

    def _offer(self, modules: dict[str, str]) -> None:
        sources = {path: self._files[str(Path(path).relative_to(self._folder))] for path in modules.values()}
        sys.meta_path.insert(0, _Near(modules, sources))


class _Near(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds modules by name in texts by path."""

    def __init__(self, modules: dict[str, str], sources: dict[str, str]) -> None:
        self._modules = modules
        self._sources = sources

    def find_spec(self, fullname: str, path: Any, target: ModuleType | None = None) -> importlib.machinery.ModuleSpec | None:
        file = self._modules.get(fullname)
        if file is None:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, origin=file, is_package=Path(file).name == "__init__.py")

    def exec_module(self, module: ModuleType) -> None:
        file = self._modules[module.__name__]
        module.__file__ = file
        exec(compile(self._sources[file], file, "exec", dont_inherit=True), vars(module))  # noqa: S102 - this is the answer


def _module_of(name: str) -> str:
    """shop/prices.py is shop.prices, and shop/__init__.py is shop."""
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _first(error: BaseException) -> BaseException:
    """The error that a check was handling when it raised this one, to say it in other words."""
    for _ in range(MOST_NAMES):
        if error.__context__ is None:
            break
        error = error.__context__
    return error
