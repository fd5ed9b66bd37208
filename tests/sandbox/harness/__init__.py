"""A harness that runs Python: each job is source, which finds `wire`, `say` (the check's way out) and `hear`."""

import os
import socket

SIZE_OF_SIZE = 4


def check_main(job: int, wire: int, result: int) -> None:
    def say(text: object) -> None:
        left = str(text).encode()
        while left:
            left = left[os.write(result, left) :]

    _run(job, wire, say=say, result=result)


def submission_main(job: int, wire: int) -> None:
    _run(job, wire)


def _run(job: int, wire: int, **names: object) -> None:
    source = os.pread(job, os.fstat(job).st_size, 0).decode()
    with socket.socket(fileno=wire) as connection:

        def tell(text: object) -> None:
            raw = str(text).encode()
            connection.sendall(len(raw).to_bytes(SIZE_OF_SIZE, "big") + raw)

        def hear() -> str:
            size = int.from_bytes(_read(connection, SIZE_OF_SIZE), "big")
            return _read(connection, size).decode()

        exec(compile(source, "job", "exec"), {**names, "tell": tell, "hear": hear, "wire": connection, "__name__": "job"})


def _read(connection: socket.socket, size: int) -> bytes:
    read = b""
    while len(read) < size:
        chunk = connection.recv(size - len(read))
        if not chunk:
            raise EOFError("the other side is gone")
        read += chunk
    return read
