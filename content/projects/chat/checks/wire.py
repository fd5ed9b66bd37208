"""A line to the server that can fall silent: for the server nothing is closed, and nothing comes any more."""

import contextlib
import socket
import threading


class Wire:
    """Has what a connection asks of a server, so `ws.connect(user, at=wire)` goes through it."""

    def __init__(self, server):
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._near, self._far = [], []
        self._silent = threading.Event()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def fall_silent(self):
        """The client's end is closed, and the server doesn't hear of it."""
        self._silent.set()
        for near in self._near:
            with contextlib.suppress(OSError):
                near.shutdown(socket.SHUT_RDWR)

    def close(self):
        for end in (self._listener, *self._near, *self._far):
            with contextlib.suppress(OSError):
                end.close()

    @property
    def last_lines(self):
        return self._server.last_lines

    def why_silent(self, error):
        return self._server.why_silent(error)

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._server.port))
                self._near.append(near)
                self._far.append(far)
                for source, target in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=(source, target), daemon=True).start()

    def _carry(self, source, target):
        """Until it falls silent; then even an end goes unnoticed."""
        with contextlib.suppress(OSError):
            while (data := source.recv(65536)) and not self._silent.is_set():
                target.sendall(data)
        if not self._silent.is_set():
            with contextlib.suppress(OSError):
                target.shutdown(socket.SHUT_WR)
