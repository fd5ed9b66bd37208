"""Runs inside the sandbox: tracer.py PROGRAM STEPS executes a program line by line and notes what each line changed.

Imports nothing of Milepost. What the program prints goes to standard output as usual, and an error ends it as usual.
"""

import json
import sys
from pathlib import Path
from types import CodeType, FrameType
from typing import Any


class Tracer:
    """Notes each line of the program's own level that ran, with the names that it changed."""

    def __init__(self, code: CodeType) -> None:
        self.steps: list[tuple[int, dict[str, str]]] = []
        self._code = code
        self._line: int | None = None
        self._before: dict[str, str] = {}

    def __call__(self, frame: FrameType, event: str, _: Any) -> "Tracer | None":
        if frame.f_code is not self._code:
            return None
        if event in ("line", "return"):
            self._note(frame)
            self._line = frame.f_lineno
        return self

    def _note(self, frame: FrameType) -> None:
        now = {name: repr(value) for name, value in frame.f_globals.items() if not name.startswith("__")}
        if self._line is not None:
            self.steps.append((self._line, {n: text for n, text in now.items() if self._before.get(n) != text}))
        self._before = now


def main() -> None:
    program, noted = sys.argv[1], Path(sys.argv[2]).resolve()
    code = compile(Path(program).read_text(encoding="utf-8"), program, "exec")
    sys.argv = [program]
    sys.path[0] = str(Path.cwd())  # where the program is, and not this file
    tracer = Tracer(code)
    sys.settrace(tracer)
    try:
        exec(code, {"__name__": "__main__"})  # noqa: S102 - running the program is the purpose
    finally:
        sys.settrace(None)
        noted.write_text(json.dumps(tracer.steps), encoding="utf-8")


if __name__ == "__main__":
    main()
