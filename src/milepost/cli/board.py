"""A check on the terminal: a tree of its stages that grows while it runs, then what to read first."""

from rich.console import Group, RenderableType
from rich.live import Live
from rich.text import Text
from rich.tree import Tree

from milepost.checks import Report, events
from milepost.cli.terminal import out, plain
from milepost.command import command

MOST_FAILURES = 3
MARKS = {"passed": ("✓", "green"), "failed": ("✗", "bold red"), "not_checkable": ("~", "yellow"), "not_run": ("·", "dim")}
ISOLATION = {
    "processes": "Your run lines could reach the network: a store of yours lies outside.",
    "none": "On this machine run lines can't be cut off from the network, and what they start may outlive the check.",
}


class Board:
    """Takes events one by one. On a terminal it draws them at once; elsewhere it prints each stage when it's finished."""

    def __init__(self) -> None:
        self._headline = Text()
        self._stages: list[tuple[events.StageStarted, list[events.TestFinished]]] = []
        self._outcomes: dict[str, events.StageFinished] = {}
        self._live = Live(console=out, refresh_per_second=8, transient=True) if out.is_terminal else None
        if self._live:
            self._live.start()

    def take(self, event: events.Event) -> None:
        match event:
            case events.Preparing():
                self._print(plain(f"Making the environment of your run lines (once): {event.line}", "dim"))
            case events.Started():
                self._headline = _headline(event)
                self._print(self._headline)
            case events.StageStarted():
                self._stages.append((event, []))
            case events.TestFinished():
                self._stages[-1][1].append(event)
            case events.StageFinished():
                self._outcomes[event.stage] = event
                if self._live is None and any(stage.stage == event.stage for stage, _ in self._stages):
                    out.print(self._stage(*self._stages[-1]), soft_wrap=True)
            case events.StoreStarted():
                self._print(plain(f"{event.store}: {event.answered_by}", "dim"))
        if self._live:
            self._live.update(self._tree())

    def close(self) -> None:
        if self._live:
            self._live.stop()
            out.print(self._tree())
            self._live = None

    def sum_up(self, report: Report, *, durations: int = 0) -> None:
        """After the tree: the failures to read first, the checks that took longest, and what holds of the whole."""
        for fault in report.broken:
            text = f"Milepost, or this check, is broken; it isn't your program. {fault.message}"
            out.print(plain(text, "bold red"), soft_wrap=True)
            out.print(plain(fault.trace, "dim"), soft_wrap=True)
        failures = [(verdict, own) for verdict in report.verdicts for own in verdict.findings if own.failure]
        for verdict, finding in failures[:MOST_FAILURES]:
            out.print()
            out.print(_failure(finding, known=events.mostly_passed(verdict.findings)), soft_wrap=True)
        if len(failures) > MOST_FAILURES:
            out.print(plain(f"\n... and {len(failures) - MOST_FAILURES} more. Mend these first, then check again."))
        out.print()
        for line in [*_longest(report, durations), *_last_lines(report)]:
            out.print(line, soft_wrap=True)

    def _print(self, text: Text) -> None:
        if self._live:
            self._live.console.print(text, soft_wrap=True)
        else:
            out.print(text, soft_wrap=True)

    def _tree(self) -> RenderableType:
        return Group(*(self._stage(started, findings) for started, findings in self._stages))

    def _stage(self, started: events.StageStarted, findings: list[events.TestFinished]) -> Tree:
        finished = self._outcomes.get(started.stage)
        mark, style = MARKS[finished.outcome] if finished else ("…", "cyan")
        seconds = finished.seconds if finished else sum(finding.seconds for finding in findings)
        failed = [finding for finding in findings if finding.failure]
        count = f"{len(findings) - len(failed)} of {started.tests} checks"
        tree = Tree(
            Text.assemble(
                (f"{mark} ", style),
                plain(f"{started.number}. {started.title}", "bold"),
                (f"  {count}, {seconds:.1f} s", "dim"),
            )
        )
        for finding in failed:
            tree.add(Text.assemble(("✗ ", "red"), plain(finding.name), (f"  {', '.join(finding.requirements)}", "dim")))
        if finished and finished.message:
            tree.add(plain(finished.message, "dim"))
        return tree


def _headline(event: events.Started) -> Text:
    at = f"commit {event.commit[:10]}" if event.commit else "no commit yet"
    changed = f" and {event.changed} changed file{'s' * (event.changed != 1)}" if event.commit and event.changed else ""
    return Text.assemble(
        plain(event.project, "bold"), plain(f"  {event.workspace}  {at}{changed}, seed {event.seed}", "dim")
    )


def _failure(finding: events.TestFinished, *, known: bool) -> RenderableType:
    failure = finding.failure
    assert failure is not None
    parts: list[RenderableType] = [Text.assemble(("✗ ", "bold red"), plain(finding.name, "bold"))]
    parts += [plain(f"  {id}: {text}", "italic") for id, text in finding.requirements.items()]
    parts.append(plain(f"  {failure.message}"))
    for label, text in (
        ("sent", failure.sent),
        ("came", failure.came),
        ("expected", failure.expected),
        ("cause", failure.cause),
        ("log", failure.log),
        ("by hand", "\n".join(failure.repeat)),
        ("often", "\n".join(" ".join(insight.split()) for insight in failure.insights) if known else ""),
    ):
        if text:
            parts.append(_labelled(label, text))
    parts.append(plain(f"  This is {finding.test}.", "dim"))
    return Group(*parts)


def _labelled(label: str, text: str) -> Text:
    indented = text.rstrip("\n").replace("\n", "\n" + " " * 12)
    return Text.assemble((f"  {label.ljust(10)}", "dim"), plain(indented))


def _longest(report: Report, count: int) -> list[Text]:
    findings = [finding for verdict in report.verdicts for finding in verdict.findings]
    longest = sorted(findings, key=lambda finding: finding.seconds, reverse=True)[:count]
    return [plain(f"{own.seconds:7.2f} s  {own.stage}  {own.test}", "dim") for own in longest]


def _last_lines(report: Report) -> list[Text]:
    unchecked = [verdict for verdict in report.verdicts if verdict.outcome == "not_checkable"]
    lines = [plain(f"{own.stage} is not checkable here, because {own.message}", "yellow") for own in unchecked]
    if note := ISOLATION.get(report.isolation):
        lines.append(plain(note, "yellow"))
    if report.state.commit and report.state.changed:
        lines.append(plain("Commit your changes, so that your evidence names the commit that was checked.", "dim"))
    passed = sum(verdict.outcome == "passed" for verdict in report.verdicts)
    whole = f"{passed} of {len(report.verdicts)} stages pass, {report.seconds:.1f} s."
    again = "" if report.passed else f" The same again: {command()} check --seed {report.seed}"
    return [*lines, Text.assemble(plain(whole, "bold green" if report.passed else "bold"), plain(again, "dim"))]
