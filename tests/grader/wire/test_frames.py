"""Messages on a socket, whatever pieces they come in."""

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator

import pytest

from milepost.grader.harness.wire.broken import Gone, OutOfTime
from milepost.grader.harness.wire.frames import LARGEST, Frames, TooLarge

HELLO = struct.pack("<II", 11, 8) + b'"hello!"' + b"\1\2\3"


@pytest.fixture
def ends() -> Iterator[tuple[Frames, socket.socket]]:
    """One that reads, and the other end of its socket."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Frames(ours.fileno(), patience=5.0), theirs


def test_a_message_in_many_pieces_arrives_whole(ends: tuple[Frames, socket.socket]) -> None:
    frames, other = ends
    pieces = threading.Thread(target=lambda: [other.send(HELLO[place : place + 1]) for place in range(len(HELLO))])
    pieces.start()
    assert frames.receive(5.0) == ("hello!", b"\1\2\3")
    pieces.join()


def test_two_messages_in_one_piece_arrive_in_turn(ends: tuple[Frames, socket.socket]) -> None:
    frames, other = ends
    other.send(HELLO + HELLO[:9])
    assert frames.receive(5.0) == ("hello!", b"\1\2\3")
    other.send(HELLO[9:])
    assert frames.receive() == ("hello!", b"\1\2\3")


@pytest.mark.parametrize("begun", [b"", HELLO[:3], HELLO[:10]], ids=["nothing", "length", "text"])
def test_a_message_that_does_not_come_in_time_is_given_up(ends: tuple[Frames, socket.socket], begun: bytes) -> None:
    frames, other = ends
    other.send(begun)
    with pytest.raises(OutOfTime):
        frames.receive(0.05)


def test_a_message_that_trickles_in_is_given_up_as_well(ends: tuple[Frames, socket.socket]) -> None:
    frames, other = ends
    over = threading.Event()

    def trickle() -> None:
        with contextlib.suppress(OSError):
            other.send(struct.pack("<II", LARGEST, LARGEST))
            while not over.wait(0.005):
                other.send(b"x")

    thread = threading.Thread(target=trickle)
    thread.start()
    with pytest.raises(OutOfTime):
        frames.receive(0.1)
    over.set()
    thread.join()


def test_the_end_of_the_other_side_is_told(ends: tuple[Frames, socket.socket]) -> None:
    frames, other = ends
    other.send(HELLO[:10])
    other.close()
    with pytest.raises(Gone):
        frames.receive(5.0)


def test_of_a_message_that_is_too_large_nothing_is_sent(ends: tuple[Frames, socket.socket]) -> None:
    frames, other = ends
    with pytest.raises(TooLarge):
        frames.send("", [bytes(LARGEST)])
    other.setblocking(False)
    with pytest.raises(BlockingIOError):
        other.recv(1)


def test_a_side_that_does_not_read_is_given_up() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(OutOfTime):
        Frames(ours.fileno(), patience=0.05).send("", [bytes(LARGEST - 100)])
