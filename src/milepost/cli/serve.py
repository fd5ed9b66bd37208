"""`milepost serve`: the page, on this machine only."""

import os
import socket
import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Annotated

import typer

from milepost.cli.record import open_record, set_up
from milepost.cli.terminal import Refusal, out, plain
from milepost.sandbox import Busy, Gone, NotOffered, TooWeak

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer, MultiSocketServer

HOST = "127.0.0.1"
THREADS = 8


def serve(
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="The port; PORT in the environment, else 8000.")] = None,
) -> None:
    """Open Milepost in the browser: prints an address that only you have the key to.

    [dim]Example: milepost serve --port 8080[/dim]
    """
    if port is not None:
        os.environ["PORT"] = str(port)
    folder = set_up()
    from django.conf import settings

    try:
        with closing(_listen(settings.PORT)) as listening, open_record(say=_say):
            server = _server(listening)
            out.print("Milepost runs at", plain(str(settings.START_ADDRESS), "bold underline"), soft_wrap=True)
            _say(f"Your record stays in {folder}. Ctrl+C stops the server.")
            threading.Thread(target=_warm_up, daemon=True).start()
            server.run()
    except KeyboardInterrupt:
        # waitress ends its loop by itself once it runs; this is for the moments before.
        pass
    out.print("Stopped. Everything is saved.")


def _server(listening: socket.socket) -> "BaseWSGIServer | MultiSocketServer":
    """Grades first what an earlier run had left, so that no page shows a submission without its verdict."""
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server

    from milepost.learning import checking, library

    library.content()
    try:
        library.grading_sandbox()
    except TooWeak as error:
        raise Refusal(f"Milepost doesn't start. {error}") from error
    if graded := checking.resume():
        _say(f"Graded {graded} submission{'s' * (graded > 1)} that an earlier run had left.")
    return create_server(
        get_wsgi_application(), sockets=[listening], threads=THREADS, max_request_body_size=2**21, ident="milepost"
    )


def _warm_up() -> None:
    """While the learner still reads. What can't be done now is tried again by the first grade, which says why not."""
    from milepost import grader
    from milepost.learning import library

    with suppress(Busy, Gone, NotOffered, OSError):
        grader.warm_up(library.grading_sandbox())


def _say(line: str) -> None:
    out.print(plain(line), soft_wrap=True)


def _listen(port: int) -> socket.socket:
    """Taken before anything else is done, so that a port in use costs no waiting."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        listening.close()
        raise Refusal(
            f"Port {port} can't be used ({error.strerror}). Is Milepost running already? "
            f"Another port works too: milepost serve --port {port + 1 if port < 65535 else 8001}"
        ) from error
    listening.listen(128)
    return listening
