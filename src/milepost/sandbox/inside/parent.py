"""The warm parent: has everything imported, and makes ready pairs of locked-in children when asked to.

It has one thread, and no byte of any job or result passes through it: those go by descriptor between the side that asked and
the children. What it says and hears is JSON, one value a packet.
"""

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from . import isolation, kernel, lock, namespaces, pages
from .child import Child, Tools, live
from .loading import add_what_python_adds_at_its_start, load_harness
from .options import Options

LARGEST_PACKET = 65536
ROLES = ("check", "submission")
NEEDLESS = ("_test", "_xx", "xx", "_tkinter", "_ctypes_test", "ossaudiodev", "nis", "_curses", "readline", "_gdbm", "_dbm")


class Parent:
    def __init__(self, options: Options) -> None:
        self.options = options
        self.control = socket.socket(fileno=options.control)
        self.tools = Tools(
            processes=namespaces.open_processes(),
            null=os.open("/dev/null", os.O_RDWR | os.O_CLOEXEC),
            calls=lock.load_filter(options.calls),
            known=None,
            hot={},
        )
        self.children: dict[int, int] = {}  # a descriptor of each, to its number
        self.harness: ModuleType | None = None

    def warm_up(self) -> None:
        kernel.control(kernel.PR_SET_CHILD_SUBREAPER, 1)
        sys.dont_write_bytecode = True
        sys.path[:] = self.options.path
        add_what_python_adds_at_its_start()
        for name in self.options.preload:
            importlib.import_module(name)
        _load_extensions()
        self.harness = load_harness(self.options.harness)
        there = [path for path in sys.path if Path(path).is_dir()]
        self.options = isolation.step_in(self.options, self.tools.processes)
        if lost := [path for path in there if not Path(path).is_dir()]:
            raise RuntimeError(f"what is imported later could not be found any more: {lost[0]}")
        self.tools = replace(self.tools, known=isolation.look_up(self.options))
        if self.options.namespaces:
            os.chdir(self.options.box)
        prepare = getattr(self.harness, "prepare", None)
        if prepare:
            prepare()
        if self._threads() > 1:
            raise RuntimeError("what was prepared left a thread running, and its locks would stay locked in every child")
        gc.collect()
        gc.freeze()  # a collection in a child would touch, and so copy, every page
        gc.disable()
        pages.gather(self.tools.processes)
        self.tools = replace(self.tools, hot={role: self._pages_of(role) for role in ROLES})

    def serve(self) -> None:
        """Until the other side lets go."""
        waiting = select.poll()
        waiting.register(self.control, select.POLLIN)
        self._say({"ready": os.getpid()})
        while True:
            for ready, _ in waiting.poll():
                if ready != self.control.fileno():
                    waiting.unregister(ready)
                    self._bury(ready)
                elif not self._answer(waiting):
                    return

    def end(self) -> None:
        for number in self.children.values():
            self._kill(number)

    def _pages_of(self, role: str) -> bytes:
        """The pages of memory that each process in this role is sure to write to."""
        rehearsal = getattr(self.harness, f"{role}_rehearsal", None)
        if rehearsal is None:
            return b""
        with isolation.room_of_a_fork(self.options) as enter:

            def rehearse() -> None:
                enter()
                rehearsal()

            return pages.written_by(rehearse, self.tools.processes)

    def _threads(self) -> int:
        tasks = os.open("self/task", os.O_RDONLY | os.O_CLOEXEC, dir_fd=self.tools.processes)
        try:
            return len(os.listdir(tasks))  # noqa: PTH208 - a path couldn't be looked up any more
        finally:
            os.close(tasks)

    def _answer(self, waiting: select.poll) -> bool:
        packet, descriptors, _, _ = socket.recv_fds(self.control, LARGEST_PACKET, 8)
        if not packet:
            return False
        asked = json.loads(packet)
        check, submission = self._make_pair(asked, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        for child in (check, submission):
            self.children[os.pidfd_open(child)] = child
        handles = list(self.children)[-2:]
        for handle in handles:
            waiting.register(handle, select.POLLIN)
        self._say({"pair": [check, submission]}, handles)
        return True

    def _make_pair(self, asked: dict[str, Any], descriptors: list[int]) -> tuple[int, int]:
        check_control, submission_control, result, check_output, submission_output = descriptors
        wires = socket.socketpair()
        if self.options.namespaces:
            isolation.mount_room(self.options.box, self.options, mode="1777")
            namespaces.new_network(loopback=self.options.network == "loopback")
        try:
            check = Child(
                role="check",
                control=check_control,
                output=check_output,
                wire=wires[0].fileno(),
                result=result,
                box=asked["box"],
                private=asked["private"],
            )
            submission = Child(
                role="submission",
                control=submission_control,
                output=submission_output,
                wire=wires[1].fileno(),
                result=None,
                box=asked["box"],
                private=None,
            )
            return self._start(check), self._start(submission)
        finally:
            for wire in wires:
                wire.close()
            if self.options.namespaces:  # the children keep theirs; no later child sees it
                kernel.unmount(self.options.box)

    def _start(self, child: Child) -> int:
        shared = kernel.CLONE_NEWNET  # the two of a pair are in the one that was made for them
        number = kernel.clone(kernel.ALL_NAMESPACES & ~shared if self.options.namespaces else 0)
        if number == 0:
            assert self.harness is not None
            live(child, self.options, self.harness, self.tools)
        if not self.options.namespaces:
            os.setpgid(number, number)
        return number

    def _bury(self, handle: int) -> None:
        """The child, and whatever it started: that is in its group, and becomes ours when those who started it end."""
        number = self.children.pop(handle)
        self._kill(number)
        _, status, used = os.wait4(number, 0)
        os.close(handle)
        with contextlib.suppress(ChildProcessError):
            while not self.options.namespaces:
                os.waitpid(-number, 0)
        self._say({"ended": number, "status": status, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss})

    def _kill(self, number: int) -> None:
        """A child that isn't buried yet, so that its number is nobody else's. The kernel kills a group all at once."""
        with contextlib.suppress(ProcessLookupError):
            if self.options.namespaces:  # the first of a PID namespace takes all others along
                os.kill(number, signal.SIGKILL)
            else:
                os.killpg(number, signal.SIGKILL)

    def _say(self, value: dict[str, Any], descriptors: list[int] | None = None) -> None:
        with contextlib.suppress(BrokenPipeError):
            socket.send_fds(self.control, [json.dumps(value).encode()], descriptors or [])


def main(raw: dict[str, Any]) -> None:
    parent = Parent(Options.read(raw))
    parent.warm_up()
    try:
        parent.serve()
    finally:
        parent.end()


def _load_extensions() -> None:
    """Every compiled module of the standard library: the libraries of the system that they need can't be seen later."""
    folders = [Path(path) for path in sys.path if Path(path).name == "lib-dynload"]
    names = {file.name.partition(".")[0] for folder in folders for file in folder.glob("*.so")}
    for name in sorted(names):
        if not name.startswith(NEEDLESS):
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
