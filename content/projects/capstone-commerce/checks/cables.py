"""A cable between the shop and a store, which a check can cut: to the shop it looks as if the store were away."""

import asyncio
import contextlib
import threading
from urllib.parse import urlsplit


class Cable:
    """`url` leads to the store that the other URL names, by a port of its own."""

    def __init__(self, url):
        parts = urlsplit(url)
        self._far = (parts.hostname, parts.port)
        self._loop = asyncio.new_event_loop()
        self._server, self._writers, self._port = None, set(), 0
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self.mend()
        people, at, _ = parts.netloc.rpartition("@")
        self.url = parts._replace(netloc=f"{people}{at}127.0.0.1:{self._port}").geturl()

    def cut(self):
        """Open connections end, and new ones are refused."""
        self._do(self._close())

    def mend(self):
        """At the same port. Again, it changes nothing."""
        self._do(self._listen())

    def close(self):
        self.cut()
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _do(self, work):
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=10)

    async def _listen(self):
        if self._server is None:
            self._server = await asyncio.start_server(self._connect, "127.0.0.1", self._port)
            self._port = self._server.sockets[0].getsockname()[1]

    async def _close(self):
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in list(self._writers):
            writer.transport.abort()

    async def _connect(self, reader, writer):
        try:
            far_reader, far_writer = await asyncio.open_connection(*self._far)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, far_writer}
        await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))
        self._writers -= {writer, far_writer}


async def _pump(reader, writer):
    """Until one side has no more to say."""
    with contextlib.suppress(OSError):
        while part := await reader.read(65536):
            writer.write(part)
            await writer.drain()
    with contextlib.suppress(OSError):
        writer.close()
