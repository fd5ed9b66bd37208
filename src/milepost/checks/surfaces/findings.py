"""Why a test failed, in the words of a learner."""

import pytest

from milepost.checks.briefing import StageBriefing
from milepost.checks.events import Failure
from milepost.checks.surfaces.transcript import Exchange, Mismatch, Transcript, shown

MOST_COMMANDS = 4
WENT_ON = "The check couldn't go on with what came before: "


def failure_of(
    error: BaseException, transcript: Transcript, stage: StageBriefing, ids: tuple[str, ...], trace: str
) -> Failure:
    if isinstance(error, pytest.fail.Exception):
        error = Mismatch(str(error.msg or "The check failed."))
    last = transcript.exchanges[-1] if transcript.exchanges else None
    known = tuple(message for id in ids for message in stage.causes.get(id, ()))
    if isinstance(error, Mismatch):
        return _mismatch(error, error.exchange or last, transcript, known, trace)
    if isinstance(error, AssertionError):
        return _comparison(error, last, transcript, known, trace)
    message = f"{WENT_ON}{type(error).__name__}: {error}"
    return _failure(message, last, transcript, insights=known, trace=trace)


def _mismatch(
    error: Mismatch, exchange: Exchange | None, transcript: Transcript, known: tuple[str, ...], trace: str
) -> Failure:
    return _failure(
        error.message,
        exchange,
        transcript,
        came=error.came,
        expected=error.expected,
        cause=error.cause,
        log=error.log,
        insights=() if error.cause else known,
        trace=trace,
    )


def _comparison(
    error: AssertionError, exchange: Exchange | None, transcript: Transcript, known: tuple[str, ...], trace: str
) -> Failure:
    """A plain assert. Its own message comes first; the two sides are those of the comparison that failed last."""
    said = str(error).split("\nassert ")[0].strip() if not str(error).startswith("assert ") else ""
    came, expected = "", ""
    if transcript.compared:
        _, came, expected = transcript.compared[-1]
    message = (
        said.splitlines()[0] if said else "What came isn't what was expected." if came or expected else _asserted(error)
    )
    return _failure(message, exchange, transcript, came=came, expected=expected, insights=known, trace=trace)


def _asserted(error: AssertionError) -> str:
    """The line of the check itself, for an assert that compares nothing."""
    line = str(error).splitlines()[0] if str(error) else "assert"
    return f"This doesn't hold: {line.removeprefix('assert ')}"


def _failure(
    message: str,
    exchange: Exchange | None,
    transcript: Transcript,
    *,
    came: str = "",
    expected: str = "",
    cause: str = "",
    log: str = "",
    insights: tuple[str, ...] = (),
    trace: str = "",
) -> Failure:
    return Failure(
        message=message,
        sent=shown(exchange.sent) if exchange else "",
        came=shown(came or (exchange.came if exchange else "")),
        expected=shown(expected),
        repeat=tuple(dict.fromkeys(_commands(exchange, transcript)))[-MOST_COMMANDS:],
        cause=cause,
        log=log,
        insights=insights,
        trace=trace,
    )


def _commands(exchange: Exchange | None, transcript: Transcript) -> list[str]:
    """Those up to the one that failed, which comes last."""
    commands = [one.repeat for one in transcript.exchanges if one.repeat]
    if exchange is None or not exchange.repeat:
        return commands
    if exchange.repeat in commands:
        return commands[: len(commands) - commands[::-1].index(exchange.repeat)]
    return [*commands, exchange.repeat]
