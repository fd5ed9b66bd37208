"""Verdicts in words and marks."""

from django import template
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from milepost.domain.verdict import Change, Finding, Verdict
from milepost.grader import RunResult
from milepost.web import wording
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


@register.filter
def headline(verdict: Verdict) -> str:
    """One line that says what the verdict is."""
    if verdict.passed:
        return _("Passed: all checks of all tasks")
    failure = verdict.first_failure()
    return verdict.message or (failure.message if failure else "") or _("Not yet")


@register.simple_tag
def verdict_count(verdict: Verdict) -> str:
    passed = sum(1 for finding in verdict.findings if finding.outcome == "passed")
    if not verdict.findings or verdict.outcome == "syntax_error":
        return _("Nothing was run, so no task was judged.") if verdict.outcome == "syntax_error" else ""
    return ngettext(
        "%(passed)d of %(count)d check passed.", "%(passed)d of %(count)d checks passed.", len(verdict.findings)
    ) % {"passed": passed, "count": len(verdict.findings)}


@register.simple_tag
def other_failures(verdict: Verdict) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.outcome != "passed"][1:]


@register.simple_tag
def passed_count(bench: Bench) -> str:
    return wording.numeral(sum(1 for _exercise, passed in bench.siblings if passed))


@register.simple_tag
def caret(finding: Finding | RunResult) -> SafeString:
    """The line with its number, and a mark under its column."""
    number = f"{finding.line or ''}  "
    line = finding.source.rstrip("\n")
    column = finding.column
    marked = format_html('<span class="quiet">{}</span>{}', number, highlight(line))
    if column is None or "\n" in line:
        return marked
    pad = "".join("\t" if c == "\t" else " " for c in line[: max(column - 1, 0)])
    return format_html("{}\n{}{}<b>^</b>", marked, " " * len(number), pad)


@register.simple_tag
def diff_line(changes: tuple[Change, ...], side: str) -> SafeString:
    """One side of a difference. What only the other side has leaves a gap of its width, so that both stay in step."""
    return mark_safe("".join(_piece(change, side) for change in changes))  # noqa: S308  # pieces are escaped


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
