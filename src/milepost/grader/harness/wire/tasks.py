"""Coroutines and generators of the submission's, as ones of ours that hand everything on."""

import asyncio
from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any

from .values import Malformed

if TYPE_CHECKING:
    from .caller import Caller


class Remote:
    """A generator or coroutine over there, which only we hold."""

    __slots__ = ("handle",)

    def __init__(self, handle: int) -> None:
        self.handle = handle


class Tasks:
    def __init__(self, caller: "Caller") -> None:
        self._caller = caller

    def stand_in(self, remote: Remote, kind: str) -> Any:
        if kind == "generator":
            return self._generator(remote)
        if kind == "coroutine":
            return self.run(remote)
        if kind == "async_generator":
            return self._async_generator(remote)
        raise Malformed("no such generator")

    def _generator(self, remote: Remote) -> Generator[Any, Any, Any]:
        caller, step = self._caller, "send"
        given: tuple[Any, ...] = (None,)
        try:
            while True:
                try:
                    value = caller.do(remote, step, given, {})
                except StopIteration as end:
                    return end.value
                try:
                    step, given = "send", ((yield value),)
                except GeneratorExit:
                    raise
                except BaseException as error:
                    step, given = "throw", (error,)
        except GeneratorExit:
            if not caller.dead:
                caller.do(remote, "close", (), {})
            raise

    async def run(self, remote: Any) -> Any:
        """Its task runs over there, and what it awaits of the check's runs here."""
        caller = self._caller
        number = caller.ask("start", remote)
        running: dict[int, asyncio.Future[Any]] = {}
        cancel = False
        while True:
            ended = {ticket: future for ticket, future in running.items() if future.done()}
            for ticket in ended:
                del running[ticket]
            answers = tuple((ticket, *_outcome(future)) for ticket, future in ended.items())
            done, value, wanted = caller.ask("poll", number, answers, cancel, not running)
            if done is True:
                return value
            running |= {ticket: asyncio.ensure_future(_awaited(coroutine)) for ticket, coroutine in wanted}
            cancel = False
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                cancel = True

    async def _async_generator(self, remote: Remote) -> AsyncIterator[Any]:
        while True:
            try:
                value = await self._caller.do(remote, "__anext__", (), {})
            except StopAsyncIteration:
                return
            yield value


def _outcome(future: "asyncio.Future[Any]") -> tuple[BaseException | None, Any]:
    if future.cancelled():
        return asyncio.CancelledError(), None
    error = future.exception()
    return (error, None) if error is not None else (None, future.result())


async def _awaited(coroutine: Any) -> Any:
    return await coroutine
