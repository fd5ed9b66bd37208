"""What stands between a learner's code and this machine, said honestly."""

from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from milepost.learning import library


@dataclass(frozen=True, kw_only=True)
class Isolation:
    """`level` is the sandbox's name; `short` fits under a verdict. `strong` levels keep hostile code in."""

    level: str
    title: str
    short: str
    sentence: str
    strong: bool

    @property
    def mark(self) -> str:
        return "pass" if self.strong else "absent"

    @property
    def mark_class(self) -> str:
        return "g-pass" if self.strong else "g-wait"


def isolation() -> Isolation:
    """That of the sandbox in force here."""
    return isolation_of(library.grading_sandbox().name)


def isolation_of(level: str) -> Isolation:
    """A level that isn't known here is shown by its name and taken for no more than the plain process."""
    if level == "namespaces":
        return Isolation(
            level=level,
            title=_("A world of its own for each answer"),
            short=_("Answers run locked in: without your files, the network or other programs."),
            sentence=_(
                "Code that runs here sees nothing of this machine but Python: not your files, not the network, not other "
                "programs, not the check that judges it. Its time, memory, output and files are limited."
            ),
            strong=True,
        )
    if level == "landlock":
        return Isolation(
            level=level,
            title=_("A locked process for each answer"),
            short=_("Answers run locked in: without your files, the network or other programs."),
            sentence=_(
                "Code that runs here can't read or change your files, use the network or start programs. It may see that a "
                "file exists and how large it is. Its time, memory and output are limited."
            ),
            strong=True,
        )
    plain = Isolation(
        level=level,
        title=_("A plain process with limits, no sandbox"),
        short=_("Answers run with limits, but without a sandbox."),
        sentence=_(
            "Time, memory and output are limited, but code that runs here can read and change what you can. "
            "Run your own answers and content that you trust."
        ),
        strong=False,
    )
    return plain if level == "plain" else replace(plain, title=level, short=level)
