"""The cheapest grade there could be: a fork of a process with everything ready, one process, and no isolation at all."""

import gc
import importlib
import json
import os
import struct
import sys
from types import ModuleType

CODE = struct.Struct("=II")


def main(folder: str) -> None:
    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what pytest prints goes nowhere
    sys.path.insert(0, folder)
    session = importlib.import_module("harness.session")
    session.prepare()
    gc.collect()
    gc.freeze()
    gc.disable()
    os.write(answers, b"r")
    while head := os.read(0, CODE.size):
        sizes = CODE.unpack(head)
        check, solution = (_read(size) for size in sizes)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            gc.enable()
            module = ModuleType("solution")
            exec(compile(solution, "solution.py", "exec"), module.__dict__)
            os.write(writing, json.dumps(session.run(check, module)).encode())
            os._exit(0)
        os.close(writing)
        os.write(answers, os.read(reading, 65536))
        os.close(reading)
        os.waitpid(child, 0)


def _read(size: int) -> bytes:
    raw = b""
    while len(raw) < size:
        raw += os.read(0, size - len(raw))
    return raw


if __name__ == "__main__":
    main(sys.argv[1])
