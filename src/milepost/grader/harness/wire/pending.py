"""Coroutines: the submission's run in a loop of their own here, a little at a time, while the check's loop turns too."""

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .host import Host

SLICE = 0.002  # seconds that this loop runs while the other waits


class Pending:
    """`start` makes a task of a coroutine, `poll` lets the loop run and says what came of one.

    A coroutine of the check's that is awaited here is run over there: `poll` says which, and is told later what came of it.
    """

    def __init__(self, host: "Host") -> None:
        self._host = host
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: list[asyncio.Task[Any]] = []
        self._wanted: list[tuple[int, Any]] = []
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._count = 0

    def start(self, awaitable: Any) -> int:
        self._loop = self._loop or asyncio.new_event_loop()
        self._tasks.append(self._loop.create_task(_finished(awaitable)))
        return len(self._tasks) - 1

    def poll(self, number: int, answers: tuple[Any, ...], cancel: bool, wait: bool) -> tuple[Any, ...]:
        """(is it done, its result, coroutines of the check's to be run). Raises what the coroutine raised."""
        assert self._loop is not None
        for ticket, error, value in answers:
            future = self._waiting.pop(ticket)
            if not future.done():
                future.set_exception(error) if error is not None else future.set_result(value)
        task = self._tasks[number]
        if cancel:
            task.cancel()
        self._loop.run_until_complete(asyncio.wait([task], timeout=SLICE if wait else 0))
        wanted, self._wanted = tuple(self._wanted), []
        if task.done():
            return True, task.result(), wanted
        return False, None, wanted

    def awaited(self, coroutine: Any) -> "asyncio.Future[Any]":
        """A future here for a coroutine of the check's."""
        loop = asyncio.get_running_loop()
        self._count += 1
        self._waiting[self._count] = future = loop.create_future()
        self._wanted.append((self._count, coroutine))
        return future


async def _finished(awaitable: Any) -> Any:
    return await awaitable
