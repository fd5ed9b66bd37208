"""Whatever bytes the submission's side sends: the check's side gets plain values, or knows that the wire is broken."""

import collections
import contextlib
import datetime as dt
import json
import pathlib
import socket
import struct
import sys
import threading
import time
import types
import typing
import uuid
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from milepost.grader.harness.wire.broken import Gone, WireBroken
from milepost.grader.harness.wire.caller import Caller
from milepost.grader.harness.wire.caller_values import CallerReader
from milepost.grader.harness.wire.facts import Facts
from milepost.grader.harness.wire.frames import Frames
from milepost.grader.harness.wire.remote import is_remote
from milepost.grader.harness.wire.tables import LIBRARIES

CASES = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
SECONDS = 5.0  # for one message, however it is made; a hang would take for ever

PLAIN = (
    *(type(None), bool, int, float, complex, str, bytes, bytearray, range, slice, type(...), type(NotImplemented)),
    *(Decimal, Fraction, dt.date, dt.datetime, dt.time, dt.timedelta, dt.timezone, uuid.UUID, pathlib.PurePath),
    *(type({}.keys()), type({}.values()), type({}.items())),
)
CONTAINERS = (list, tuple, set, frozenset, collections.deque)
DICTIONARIES = (dict, collections.OrderedDict, collections.Counter, collections.defaultdict)
STAND_INS = (types.FunctionType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.GenericAlias)

TAGS = sorted(CallerReader.readers)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["int", "ValueError"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.builds(lambda tag, rest: [tag, *rest], st.sampled_from(TAGS), st.lists(inner, max_size=4)),
        st.dictionaries(st.sampled_from(["q", "d", "name", "bases", "special", "frames"]), inner, max_size=4),
    ),
    max_leaves=25,
)
NEWS = st.dictionaries(st.sampled_from(["changed", "dropped", "printed", "stale", "limit"]), JSON, max_size=5)
FUNCTION = {"name": "f", "qualname": "f", "doc": None, "flags": 0, "line": 1, "file": "s.py", "annotations": []}
CLASS = {
    "name": "A",
    "qualname": "A",
    "module": "solution",
    "doc": None,
    "special": ["__len__"],
    "unhashable": False,
    "methods": [],
    "of_class": [],
    "abstract": [],
    "fields": None,
    "items": None,
    "bases": [["T", "object"]],
    "annotations": [],
}


def mutated(form: Any, draw: Any) -> Any:
    """The form with one part of it replaced."""
    if isinstance(form, list) and form and draw(st.booleans()):
        place = draw(st.integers(0, len(form) - 1))
        return [*form[:place], mutated(form[place], draw), *form[place + 1 :]]
    if isinstance(form, dict) and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(form)))
        return {**form, key: mutated(form[key], draw)}
    return draw(JSON)


@st.composite
def nearly(draw: Any) -> Any:
    """A form that would be right, but for one place."""
    form = draw(
        st.sampled_from(
            [
                ["f", 7, FUNCTION],
                ["class", 7, CLASS],
                ["o", 8, ["class", 7, CLASS]],
                ["class", 7, {**CLASS, "methods": [["go", "f", FUNCTION]], "fields": [True, [["x", True, True, True]]]}],
                ["n", ["class", 7, {**CLASS, "items": ["x", "y"]}], [1, 2]],
                ["E", 9, ["T", "ValueError"], ["no"], [["needed", 3]], "no", ["note"], None, None],
                ["E", 9, ["class", 7, {**CLASS, "bases": [["T", "KeyError"]]}], [], [], "", [], None, None],
                ["k", 3, "generator"],
                ["l", 1, [1, ["d", 3, ["a", ["^", 1]]]]],
                ["dt", "2026-01-02T03:04:05", 0, ["tz", ["td", 0, 3600, 0], "X"]],
            ]
        )
    )
    return mutated(form, draw)


def answer(caller_reads: bytes) -> Any:
    """What a check gets when these bytes are the answer to its call."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        caller = Caller(Frames(ours.fileno(), patience=1.0), seconds=lambda: 1.0, is_checks=lambda name: False)
        sender = threading.Thread(target=sent, args=(theirs, caller_reads))
        sender.start()
        started = time.monotonic()
        try:
            return caller.ask("call", None)
        finally:
            assert time.monotonic() - started < SECONDS
            ours.close()
            sender.join()


def sent(theirs: socket.socket, data: bytes) -> None:
    with contextlib.suppress(OSError):  # it may be given up before the end
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)


def framed(message: Any, blobs: bytes = b"") -> bytes:
    text = json.dumps(message).encode()
    return struct.pack("<II", len(text) + len(blobs), len(text)) + text + blobs


def is_plain(value: Any, seen: frozenset[int] = frozenset()) -> bool:
    """Data of exact types, or a stand-in of ours."""
    kind = type(value)
    if id(value) in seen or kind in PLAIN or isinstance(value, pathlib.PurePath) or kind is Facts:
        return True
    seen |= {id(value)}
    if kind in CONTAINERS:
        return all(is_plain(item, seen) for item in value)
    if kind in DICTIONARIES:
        return all(is_plain(key, seen) and is_plain(item, seen) for key, item in value.items())
    if kind in STAND_INS or is_remote(value):
        if kind is types.CoroutineType:
            value.close()
        return True
    return (
        isinstance(value, type | BaseException | tuple)
        or typing.get_origin(value) is not None
        or kind.__module__ == "typing"
    )


def outcome(data: bytes) -> None:
    """Values of libraries may come as well, where this process has imported them."""
    try:
        value = answer(data)
    except (Gone, WireBroken):
        return
    except BaseException as error:
        raised: Any = error
    else:
        library = type(value).__module__.partition(".")[0]
        assert is_plain(value) or (library in LIBRARIES and library in sys.modules), type(value)
        return
    assert type(raised).__module__ != "_pytest.outcomes"
    assert not isinstance(raised, KeyboardInterrupt | GeneratorExit)


@CASES
@given(JSON)
def test_any_form(form: Any) -> None:
    outcome(framed(["=", {}, form], bytes(range(64))))


@CASES
@example(["pn"])
@given(nearly())
def test_a_form_that_is_nearly_right(form: Any) -> None:
    outcome(framed(["=", {}, form], bytes(range(64))))


@CASES
@given(nearly())
def test_an_exception_that_is_nearly_right(form: Any) -> None:
    outcome(framed(["!", {}, form, ["facts", {"frames": [3, {}]}]]))


@CASES
@given(st.sampled_from(["=", "!", "guest call", "input", "x"]) | JSON, NEWS | JSON, JSON)
def test_any_message(head: Any, news: Any, value: Any) -> None:
    outcome(framed([head, news, 0, value]))
    outcome(framed([head, news, value]))


@CASES
@given(JSON)
def test_any_json(message: Any) -> None:
    outcome(framed(message))


@CASES
@given(st.binary(max_size=200))
@example(b"\xff" * 8)
@example(struct.pack("<II", 4, 5) + b"null!")
@example(struct.pack("<II", 2_000_000, 2_000_000) + b"[" * 2_000_000)
@example(struct.pack("<II", 4_000_000, 4_000_000) + b"[" + b"[]," * 1_333_332 + b"0]" + b" ")
def test_any_bytes(data: bytes) -> None:
    outcome(data)


@CASES
@given(st.data())
def test_a_message_with_flipped_bytes(data: Any) -> None:
    whole = bytearray(
        framed(["=", {"printed": [[1, "out"]], "stale": [[0, "f"]], "dropped": [1]}, ["l", 1, {"q": [0, 24]}]], bytes(24))
    )
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    outcome(bytes(whole))


@pytest.mark.parametrize(
    "form",
    [
        ["s", 1, [step * (2**61 - 1) for step in range(50_000)]],
        ["dk", [step * (2**61 - 1) for step in range(50_000)]],
        ["de", [step // 2 * (2**61 - 1) for step in range(100_000)]],
        ["D", "1e999999999"],
        ["i", "0x" + "f" * 3_000_000],
        ["tz", ["td", 10**9, 0, 0], "X"],
        ["T", "eval"],
        ["K", "os", "system"],
        ["N", "os", "system"],
        ["&", ["N", "functools", "partial"], [["N", "os", "system"]], []],
        ["class", 1, {**CLASS, "bases": [["K", "_pytest.outcomes", "Skipped"]], "name": "x\0"}],
        ["class", 1, {**CLASS, "methods": [["__class__", "f", FUNCTION]]}],
        ["class", 1, {**CLASS, "methods": [["_wire_handle", "f", FUNCTION]]}],
        ["n", ["T", "tuple"], [1]],
        ["g", 0],
        ["g", -1],
        ["h", 0],
        ["P", 3],
        {"q": [0, 8]},
        [["l"], 1],
        [],
    ],
    ids=lambda form: str(form)[:40],
)
def test_what_no_other_side_would_write_breaks_the_wire(form: Any) -> None:
    with pytest.raises(WireBroken):
        answer(framed(["=", {}, form]))
