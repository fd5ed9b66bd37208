import errno
import itertools
import os
import signal
import socket
import stat

import pytest

from milepost.sandbox import filters

from .bpf import answer

MACHINES = tuple(filters.MACHINES)
LISTS = [
    *(filters.EVERYDAY, filters.ON_OPEN_SOCKETS, filters.SIGNALS, filters.PROCESSES, filters.GROUPS, filters.PROGRAMS),
    *(filters.SERVERS, filters.REFUSED),
]
EPERM, ENOSYS = str(errno.EPERM), str(errno.ENOSYS)
# Numbers by machine. The table is small on purpose: what is asked here is what must never be wrong.
CALLS = {
    "x86_64": {
        "read": 0, "write": 1, "ioctl": 16, "socket": 41, "connect": 42, "sendto": 44, "recvmsg": 47, "bind": 49,
        "socketpair": 53, "clone": 56, "execve": 59, "kill": 62, "fcntl": 72, "ptrace": 101, "mknodat": 259,
        "prctl": 157, "mount": 165, "keyctl": 250, "unshare": 272, "setns": 308, "seccomp": 317, "memfd_create":
        319, "bpf": 321, "userfaultfd": 323, "execveat": 322, "prlimit64": 302, "process_vm_readv": 310, "tgkill":
        234, "openat": 257, "setpgid": 109, "setsid": 112,
    },
    "aarch64": {
        "read": 63, "write": 64, "ioctl": 29, "socket": 198, "connect": 203, "sendto": 206, "recvmsg": 212, "bind":
        200, "socketpair": 199, "clone": 220, "execve": 221, "kill": 129, "fcntl": 25, "ptrace": 117, "mknodat": 33,
        "prctl": 167, "mount": 40, "keyctl": 219, "unshare": 97, "setns": 268, "seccomp": 277, "memfd_create": 279,
        "bpf": 280, "userfaultfd": 282, "execveat": 281, "prlimit64": 261, "process_vm_readv": 270, "tgkill": 131,
        "openat": 56, "setpgid": 154, "setsid": 157,
    },
}  # fmt: skip
NEWER = {
    "clone3": 435, "io_uring_setup": 425, "pidfd_getfd": 438, "mount_setattr": 442, "landlock_create_ruleset":
    444, "open_tree": 428,
}  # fmt: skip
NEW_THREAD = 0x003D0F00  # what the C library asks for
FORK = 0x01200000 | signal.SIGCHLD
CLONE_NEWUSER, CLONE_NEWNET, CLONE_VM = 0x10000000, 0x40000000, 0x100


@pytest.fixture(params=list(itertools.product(filters.FILTERS, MACHINES)), ids="-".join)
def case(request: pytest.FixtureRequest) -> "Case":
    return Case(*request.param)


class Case:
    def __init__(self, name: str, machine: str) -> None:
        self.rules = filters.FILTERS[name]
        self.machine = machine
        self.program = (filters.FOLDER / f"{name}.{machine}.bpf").read_bytes()

    def __call__(self, call: str, *arguments: int) -> str:
        return answer(self.program, self.machine, {**CALLS[self.machine], **NEWER}[call], *arguments)


@pytest.mark.parametrize("call", ["read", "write", "openat", "recvmsg", "sendto"])
def test_everyday_calls_are_allowed(case: Case, call: str) -> None:
    assert case(call) == "allow"


@pytest.mark.parametrize(
    "call",
    [
        *(
            "ptrace",
            "mount",
            "keyctl",
            "unshare",
            "setns",
            "seccomp",
            "memfd_create",
            "bpf",
            "userfaultfd",
            "process_vm_readv",
        ),
        *("io_uring_setup", "pidfd_getfd", "mount_setattr", "landlock_create_ruleset", "open_tree"),
    ],
)
def test_calls_that_change_the_walls_are_refused(case: Case, call: str) -> None:
    assert case(call) == EPERM


def test_calls_that_nobody_knows_do_not_exist(case: Case) -> None:
    assert answer(case.program, case.machine, 1023) == ENOSYS


def test_clone3_does_not_exist_since_its_flags_cannot_be_seen(case: Case) -> None:
    assert case("clone3") == ENOSYS


def test_threads_may_be_started_and_processes_where_the_profile_says_so(case: Case) -> None:
    assert case("clone", NEW_THREAD) == "allow"
    assert (case("clone", FORK) == "allow") == case.rules.processes
    assert (case("execve") == "allow") == case.rules.programs
    assert (case("execveat") == "allow") == case.rules.programs


def test_processes_stay_in_their_group_where_nothing_else_holds_them_together(case: Case) -> None:
    for call in ("setsid", "setpgid"):
        assert (case(call) == "allow") == case.rules.groups


@pytest.mark.parametrize("flags", [CLONE_NEWUSER, CLONE_NEWNET, CLONE_NEWUSER | FORK, CLONE_NEWUSER | NEW_THREAD])
def test_nobody_starts_one_in_new_namespaces(case: Case, flags: int) -> None:
    assert case("clone", flags) in (EPERM, ENOSYS)


def test_sockets_of_the_network_are_made_where_the_profile_says_so(case: Case) -> None:
    for call, family in itertools.product(("socket",), (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX)):
        assert (case(call, family, socket.SOCK_STREAM) == "allow") == case.rules.sockets
    for call in ("connect", "bind"):
        assert (case(call) == "allow") == case.rules.sockets


@pytest.mark.parametrize("family", [0, 3, 4, 9, 16, 17, 21, 29, 31, 38, 40, 44])
def test_no_other_family_ever(case: Case, family: int) -> None:
    assert case("socket", family, socket.SOCK_STREAM) != "allow"


def test_no_raw_socket_ever(case: Case) -> None:
    assert case("socket", socket.AF_INET, socket.SOCK_RAW) != "allow"
    assert case("socket", socket.AF_INET, socket.SOCK_RAW | socket.SOCK_CLOEXEC) != "allow"


def test_a_pair_of_sockets_is_a_stream_of_unix(case: Case) -> None:
    assert case("socketpair", socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC) == "allow"
    assert case("socketpair", socket.AF_UNIX, socket.SOCK_DGRAM) != "allow"  # those can be sent to anyone
    assert case("socketpair", socket.AF_INET, socket.SOCK_STREAM) != "allow"


def test_signals_are_sent_where_something_else_says_to_whom(case: Case) -> None:
    for call in ("kill", "tgkill"):
        assert (case(call, 1, signal.SIGTERM) == "allow") == case.rules.signals


@pytest.mark.parametrize("command", [8, 10, 15, 1026])  # F_SETOWN, F_SETSIG, F_SETOWN_EX, F_NOTIFY
def test_no_file_is_made_to_send_signals(case: Case, command: int) -> None:
    assert case("fcntl", 0, command) != "allow"


@pytest.mark.parametrize("command", [0x5412, 0x541C, 0x8901, 0x8902, 0x5452, 0x1_0000_5412])  # TIOCSTI, TIOCLINUX, owners
def test_no_terminal_is_typed_into(case: Case, command: int) -> None:
    assert case("ioctl", 0, command) != "allow"


def test_limits_are_ones_own(case: Case) -> None:
    assert case("prlimit64", 0) == "allow"
    assert case("prlimit64", 1) != "allow"


def test_pipes_may_be_named_and_devices_not(case: Case) -> None:
    assert case("mknodat", 0, 0, stat.S_IFIFO | 0o600) == "allow"
    assert case("mknodat", 0, 0, stat.S_IFCHR | 0o600) != "allow"
    assert case("mknodat", 0, 0, stat.S_IFBLK | 0o600) != "allow"


def test_calls_of_another_machine_kill(case: Case) -> None:
    for arch in {"x86_64", "aarch64", "i386", "arm"} - {case.machine}:
        assert answer(case.program, arch, 0) == "kill"


def test_calls_of_x32_kill() -> None:
    for name in filters.FILTERS:
        program = (filters.FOLDER / f"{name}.x86_64.bpf").read_bytes()
        assert answer(program, "x86_64", 0x40000000) == "kill"
        assert answer(program, "x86_64", 0x40000000 + 321) == "kill"


def test_no_name_is_in_two_lists() -> None:
    lists = LISTS
    names = [name for names in lists for name in names]
    assert sorted(names) == sorted(set(names))


@pytest.mark.skipif(os.name != "posix", reason="libseccomp is there on Linux only")
@pytest.mark.parametrize("machine", MACHINES)
def test_every_name_is_one_that_libseccomp_knows(machine: str) -> None:
    seccomp = libseccomp()
    lists = LISTS
    known = {name for names in lists for name in names if seccomp.resolve_syscall(seccomp.Arch.NATIVE, name) != -1}
    assert {name for names in lists for name in names} - known == set()


@pytest.mark.parametrize("name", filters.FILTERS)
@pytest.mark.parametrize("machine", MACHINES)
def test_the_kept_filters_are_those_that_the_rules_make(name: str, machine: str) -> None:
    libseccomp()
    kept = (filters.FOLDER / f"{name}.{machine}.bpf").read_bytes()
    assert filters.build(filters.FILTERS[name], machine) == kept


def libseccomp() -> object:
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError) as error:
        pytest.skip(f"libseccomp isn't here: {error}")
    return pyseccomp
