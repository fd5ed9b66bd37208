"""A harness that tries to get out. Each probe that gets what it wants is an opening; a level that has one is refused.

Both processes of a pair run all probes, since a check is trusted no more than a submission: one after the other, since they
share a folder, and would find it full. Standard library only.
"""

import json
import os
import socket
import struct
from typing import Any

from .attempts import openings

SIZE = struct.Struct("=I")
GO = b"g"


def check_main(job: int, wire: int, result: int) -> None:
    told = _told(job)
    found = {"check": openings(told, inherited=(job, wire, result))}
    with socket.socket(fileno=wire) as connection:
        connection.sendall(GO)
        found["submission"] = json.loads(_read(connection, SIZE.unpack(_read(connection, SIZE.size))[0]))
    os.write(result, json.dumps(found).encode())


def submission_main(job: int, wire: int) -> None:
    told = _told(job)
    with socket.socket(fileno=wire) as connection:
        connection.recv(len(GO))
        text = json.dumps(openings(told, inherited=(job, wire))).encode()
        connection.sendall(SIZE.pack(len(text)) + text)
        connection.recv(1)  # stay until the other one is done


def _told(job: int) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(os.pread(job, os.fstat(job).st_size, 0))
    return told


def _read(connection: socket.socket, size: int) -> bytes:
    read = b""
    while len(read) < size and (chunk := connection.recv(size - len(read))):
        read += chunk
    return read
