"""Enough of the kernel's filter machine to ask a filter what it would answer, on any machine about any other."""

import struct

ARCHES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7, "i386": 0x40000003, "arm": 0x40000028}
ALLOW, KILL_PROCESS, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
LOAD, JUMP, RETURN, ALU, MISC_TAX = 0x20, 0x05, 0x06, 0x54, 0x07


def answer(program: bytes, arch: str, call: int, *arguments: int) -> str:
    """ "allow", "kill", or the number of the error."""
    padded = (*arguments, 0, 0, 0, 0, 0, 0)[:6]
    data = struct.pack("=iIQ6Q", call, ARCHES[arch], 0, *[value % 2**64 for value in padded])
    instructions = list(struct.iter_unpack("=HBBI", program))
    place = accumulator = 0
    while True:
        code, yes, no, operand = instructions[place]
        place += 1
        if code == LOAD:
            (accumulator,) = struct.unpack_from("=I", data, operand)
        elif code == ALU:
            accumulator &= operand
        elif code == JUMP:
            place += operand
        elif code == RETURN:
            return {ALLOW: "allow", KILL_PROCESS: "kill"}.get(operand) or str(operand & 0xFFFF)
        else:
            holds = {0x15: accumulator == operand, 0x25: accumulator > operand, 0x35: accumulator >= operand}
            holds[0x45] = bool(accumulator & operand)
            place += yes if holds[code] else no
