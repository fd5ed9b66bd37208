"""Which system calls a process in the sandbox may make; makes the filters in `inside/filters/` with libseccomp.

Run by whoever changes this file: `python -m milepost.sandbox.filters`. It needs libseccomp and pyseccomp; nothing else does,
since the filters are kept as data. They hold an allow list: what isn't named here answers ENOSYS, as on a system that never
had it, so that programs take their own way around; what is known and refused answers EPERM. Calls of another machine's
kind (32 bit, x32) kill.
"""

import errno
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "inside" / "filters"
MACHINES = {"x86_64": "X86_64", "aarch64": "AARCH64"}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# What every program does with itself: memory, time, its own files and threads, and waiting.
EVERYDAY = _words("""
    access alarm arch_prctl brk chdir chmod clock_getres clock_gettime clock_nanosleep close close_range copy_file_range
    creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 exit
    exit_group faccessat faccessat2 fadvise64 fallocate fchdir fchmod fchmodat fdatasync flock fstat fstatfs fsync
    ftruncate futex get_robust_list getcpu getcwd getdents getdents64 getegid geteuid getgid getgroups getitimer getpgid
    getpgrp getpid getpriority getppid getrandom getresgid getresuid getrlimit getrusage getsid gettid gettimeofday
    getuid getxattr lgetxattr link linkat listxattr lseek lstat madvise membarrier mincore mkdir mkdirat mmap mprotect
    mremap msync munmap nanosleep newfstatat open openat openat2 pause pipe pipe2 poll ppoll ppoll_time64 pread64 preadv
    preadv2 pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv rename renameat renameat2
    restart_syscall rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigreturn rt_sigsuspend rt_sigtimedwait
    sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler
    sched_rr_get_interval sched_yield select sendfile set_robust_list set_tid_address setitimer setrlimit sigaltstack
    signalfd signalfd4 stat statfs statx symlink symlinkat sync_file_range sysinfo time timer_delete timer_getoverrun
    timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times truncate umask uname unlink
    unlinkat utime utimensat utimes wait4 waitid write writev
""")

# What is done with a socket that is already there: the wire, and the pair that asyncio wakes itself with.
ON_OPEN_SOCKETS = _words("""
    getpeername getsockname getsockopt recvfrom recvmmsg recvmsg sendmmsg sendmsg sendto setsockopt shutdown
""")
SIGNALS = _words("""
    kill tgkill tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_send_signal
""")
PROCESSES = _words("""
    fork vfork pidfd_open
""")
GROUPS = _words("""
    setpgid setsid
""")
PROGRAMS = _words("""
    execve execveat
""")
SERVERS = _words("""
    accept accept4 bind connect listen
""")

# Known and refused, with an answer that says so. All else that isn't allowed "doesn't exist" (ENOSYS).
REFUSED = _words("""
    acct add_key bpf chown chroot delete_module fanotify_init fchown fchownat finit_module fsconfig fsmount fsopen
    fspick get_mempolicy init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy
    io_getevents io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioperm iopl ioprio_set kcmp
    kexec_file_load kexec_load keyctl landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown
    lookup_dcookie mbind memfd_create memfd_secret migrate_pages mlock mlockall modify_ldt mount mount_setattr
    move_mount move_pages mq_open msgctl msgget msgrcv msgsnd name_to_handle_at nfsservctl open_by_handle_at open_tree
    perf_event_open personality pidfd_getfd pivot_root process_madvise process_mrelease process_vm_readv
    process_vm_writev ptrace quotactl quotactl_fd reboot request_key sched_setaffinity sched_setattr sched_setparam
    sched_setscheduler seccomp semctl semget semop set_mempolicy setdomainname setfsgid setfsuid setgid setgroups
    sethostname setns setpriority setregid setresgid setresuid setreuid settimeofday setuid setxattr shmat shmctl shmget
    splice swapoff swapon syslog tee umount2 unshare userfaultfd vhangup vmsplice
""")

CLONE_THREAD = 0x00010000
NAMESPACES = 0x7E020080  # every CLONE_NEW flag, time included
AF_UNIX, AF_INET, AF_INET6, SOCK_STREAM, SOCK_DGRAM, SOCK_KIND = 1, 2, 10, 1, 2, 0xF
S_IFMT, S_IFIFO = 0o170000, 0o010000
# Not F_SETOWN and F_SETSIG: they send any signal to any process of the same user. Not F_NOTIFY.
FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030, 1031, 1032)
# FIONREAD, FIONBIO, FIONCLEX, FIOCLEX, TCGETS: so neither a terminal's input queue nor who is to get SIGIO.
IOCTL = (0x541B, 0x5421, 0x5450, 0x5451, 0x5401)
PR_SET_NAME, PR_GET_NAME, PR_SET_VMA = 15, 16, 0x53564D41


@dataclass(frozen=True, kw_only=True)
class Rules:
    """`processes` are forks, and `programs` what a fork may become.

    `groups`: they may leave the group that they are born in, so only where a PID namespace holds them together all the same.
    `signals` are those to other processes, so only where a PID namespace or Landlock says which ones there are.
    """

    processes: bool = False
    groups: bool = False
    programs: bool = False
    sockets: bool = False
    signals: bool = False


FILTERS = {
    "pure": Rules(processes=True, groups=True, signals=True),
    "pure-grouped": Rules(processes=True, signals=True),
    "pure-single": Rules(),
    "process": Rules(processes=True, groups=True, programs=True, signals=True),
    "process-grouped": Rules(processes=True, programs=True, signals=True),
    "process-grouped-unsignalled": Rules(processes=True, programs=True),
    "loopback": Rules(processes=True, groups=True, programs=True, sockets=True, signals=True),
}


def build(rules: Rules, machine: str) -> bytes:
    """The filter as the kernel takes it, for "x86_64" or "aarch64"."""
    import pyseccomp  # type: ignore[import-untyped] # it has no types

    made = pyseccomp.SyscallFilter(pyseccomp.ERRNO(errno.ENOSYS))
    arch = getattr(pyseccomp.Arch, MACHINES[machine])
    if not made.exist_arch(arch) or arch != pyseccomp.system_arch():
        made.add_arch(arch)
        made.remove_arch(pyseccomp.system_arch())
    made.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.KILL_PROCESS)
    made.set_attr(pyseccomp.Attr.CTL_OPTIMIZE, 2)  # search by halves
    for action, name, *arguments in _entries(rules, pyseccomp):
        if pyseccomp.resolve_syscall(arch, name) >= 0:  # this machine has it
            made.add_rule(action, name, *arguments)
    with tempfile.TemporaryFile() as file:
        made.export_bpf(file)
        file.seek(0)
        return file.read()


def _entries(rules: Rules, seccomp: Any) -> Iterator[tuple[Any, ...]]:
    refused = seccomp.ERRNO(errno.EPERM)
    optional = [
        (PROCESSES, rules.processes),
        (GROUPS, rules.groups),
        (PROGRAMS, rules.programs),
        (SERVERS, rules.sockets),
        (SIGNALS, rules.signals),
    ]
    for name in (*EVERYDAY, *ON_OPEN_SOCKETS, *(name for names, allowed in optional if allowed for name in names)):
        yield seccomp.ALLOW, name
    for name in (*REFUSED, *(name for names, allowed in optional if not allowed for name in names)):
        yield refused, name
    yield from _looked_into(rules, seccomp, refused)


def _looked_into(rules: Rules, seccomp: Any, refused: int) -> Iterator[tuple[Any, ...]]:
    """Calls that are allowed with some arguments only. Those that match no line get the last answer of the filter."""

    def equal(argument: int, value: int) -> Any:
        return seccomp.Arg(argument, seccomp.EQ, value)

    def masked(argument: int, mask: int, value: int) -> Any:
        return seccomp.Arg(argument, seccomp.MASKED_EQ, mask, value)

    if rules.processes:
        yield seccomp.ALLOW, "clone", masked(0, NAMESPACES, 0)
    else:
        yield seccomp.ALLOW, "clone", masked(0, NAMESPACES | CLONE_THREAD, CLONE_THREAD)
        yield refused, "clone", masked(0, CLONE_THREAD, 0)
    yield seccomp.ALLOW, "socketpair", equal(0, AF_UNIX), masked(1, SOCK_KIND, SOCK_STREAM)  # datagrams take addresses
    for family in (AF_UNIX, AF_INET, AF_INET6) if rules.sockets else ():
        for kind in (SOCK_STREAM, SOCK_DGRAM):
            yield seccomp.ALLOW, "socket", equal(0, family), masked(1, SOCK_KIND, kind)
    yield seccomp.ALLOW, "prlimit64", equal(0, 0)
    for name in ("mknod", "mknodat"):
        yield seccomp.ALLOW, name, masked(1 if name == "mknod" else 2, S_IFMT, S_IFIFO)
    for command in FCNTL:
        yield seccomp.ALLOW, "fcntl", equal(1, command)
    for command in IOCTL:
        yield seccomp.ALLOW, "ioctl", equal(1, command)
    for option in (PR_SET_NAME, PR_GET_NAME, PR_SET_VMA):
        yield seccomp.ALLOW, "prctl", equal(0, option)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, rules in FILTERS.items():
        for machine in MACHINES:
            (FOLDER / f"{name}.{machine}.bpf").write_bytes(build(rules, machine))


if __name__ == "__main__":
    main()
