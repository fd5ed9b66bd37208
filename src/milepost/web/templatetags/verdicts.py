"""Verdicts in words and marks."""

import re

from django import template
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Change, Finding, Verdict
from milepost.grader import RunResult
from milepost.web.bench import Bench
from milepost.web.highlight import highlight

register = template.Library()

CLASSES = {
    "passed": "pass",
    "failed": "wrong",
    "syntax_error": "parse",
    "crashed": "run",
    "timed_out": "limit",
    "out_of_memory": "limit",
    "too_much_output": "limit",
}
VISIBLE = {" ": "·", "\n": "⏎\n", "\t": "→"}


@register.filter
def verdict_class(verdict: Verdict) -> str:
    """Success, four kinds of failure, and `none` for what says nothing of the answer."""
    return CLASSES.get(verdict.outcome, "none")


@register.simple_tag
def headline(verdict: Verdict, exercise: Exercise) -> str:
    """What is so, in one line. The sentence that explains it stands below."""
    failure = verdict.first_failure()
    if verdict.passed or failure is None:
        return _passed(verdict) if verdict.passed else verdict.message
    line = {"line": failure.line, "error": _error(failure.message)}
    at_line = failure.line is not None
    match failure.outcome:
        case "syntax_error":
            return _("Python cannot read line %(line)s yet") % line if at_line else _("Python cannot read this yet")
        case "crashed":
            return _("It stopped in line %(line)s: %(error)s") % line if at_line and line["error"] else _("It stopped")
        case "timed_out":
            return _("It ran out of time")
        case "out_of_memory":
            return _("It ran out of memory")
        case "too_much_output":
            return _("It printed too much")
        case "grader_error":
            return _("The check itself has a mistake")
        case "not_checkable":
            return _("This cannot be checked here")
    if exercise.questions:
        right = sum(1 for finding in verdict.findings if finding.outcome == "passed")
        return _("%(right)d of %(count)d right so far") % {"right": right, "count": len(verdict.findings)}
    title = next((task.title for task in exercise.tasks if task.number == failure.task), "")
    return _("Not yet: %(task)s") % {"task": title} if title else _("Not yet")


@register.simple_tag
def verdict_count(verdict: Verdict) -> str:
    """How many checks passed; nothing where none was run."""
    if verdict.outcome == "syntax_error":
        return _("Nothing was run, so no task was judged.")
    if verdict.passed or not any(finding.task for finding in verdict.findings):
        return ""
    passed = sum(1 for finding in verdict.findings if finding.outcome == "passed")
    return ngettext(
        "%(passed)d of %(count)d check passed.", "%(passed)d of %(count)d checks passed.", len(verdict.findings)
    ) % {"passed": passed, "count": len(verdict.findings)}


@register.simple_tag
def got_word(exercise: Exercise) -> str:
    """What a submission of this kind does with its result."""
    return {"program": _("printed"), "quiz": _("chosen"), "trace": _("answered")}.get(exercise.kind, _("returned"))


@register.simple_tag
def other_failures(verdict: Verdict) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.outcome != "passed"][1:]


@register.simple_tag
def passed_count(bench: Bench) -> int:
    return sum(1 for _exercise, passed in bench.siblings if passed)


@register.simple_tag
def caret(finding: Finding | RunResult) -> SafeString:
    """The line with its number, and a mark under its column."""
    number = f"{finding.line or ''}  "
    line = finding.source.split("\n")[0]
    column = finding.column
    marked = format_html('<span class="quiet">{}</span>{}', number, highlight(line))
    if column is None:
        return marked
    pad = "".join("\t" if c == "\t" else " " for c in line[: max(column - 1, 0)])
    return format_html("{}\n{}{}<b>^</b>", marked, " " * len(number), pad)


@register.simple_tag
def diff_line(changes: tuple[Change, ...], side: str) -> SafeString:
    """One side of a difference. What only the other side has leaves a gap of its width, so that both stay in step."""
    return mark_safe("".join(_piece(change, side) for change in changes))  # noqa: S308  # pieces are escaped


def _passed(verdict: Verdict) -> str:
    count = len(verdict.findings)
    return ngettext("Passed: the one check", "Passed: all %(count)d checks", count) % {"count": count}


def _error(message: str) -> str:
    """`KeyError` of `KeyError: 'tea'. There is no such key.`"""
    found = re.match(r"\w+(?:Error|Exception|Exit|Interrupt)\b", message)
    return found.group() if found else ""


def _piece(change: Change, side: str) -> str:
    if change.kind == "same":
        return escape(change.text)
    if change.kind == side:
        tag = "del" if side == "got" else "ins"
        return format_html("<{0}>{1}</{0}>", mark_safe(tag), _drawn(change.text))  # noqa: S308  # one of two words
    if side == "got":
        width = " " * max(len(line) for line in change.text.split("\n"))
        return format_html('<del class="gap"><span class="hidden">{}</span>{}</del>', _("missing here"), width)
    return ""


def _drawn(text: str) -> SafeString:
    """White space that differs is drawn, or nobody would see it."""
    if text.strip():
        return escape(text)
    return format_html('<span class="ws">{}</span>', "".join(VISIBLE.get(c, c) for c in text))


@register.filter
def sentences(text: str) -> SafeString:
    """Plain text with `code` between backticks set as code, its lines kept."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return format_html_join("", "{}", ((_code(part) if i % 2 else part,) for i, part in enumerate(parts)))


def _code(text: str) -> SafeString:
    return format_html('<code class="inline-code">{}</code>', text)
