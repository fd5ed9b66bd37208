"""Checks of projects in words and marks."""

import re

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from milepost.web.building import Building, StageOnPage
from milepost.web.templatetags.milepost import estimate, mark

register = template.Library()

LONGEST = 6000
COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
LINES = {"running": "run", "passed": "pass", "failed": "fail", "built": "pass"}


@register.filter
def clipped(text: str) -> str:
    """What a program wrote, as a page can show it: no colours of a terminal, and not more than can be read."""
    text = COLOURS.sub("", text).replace("\0", "\N{REPLACEMENT CHARACTER}")
    if len(text) <= LONGEST:
        return text
    left_out = len(text) - LONGEST
    return text[:LONGEST] + "\n" + _("... and %(count)d more characters") % {"count": left_out}


@register.filter
def in_one_line(text: str) -> str:
    return " ".join(text.split())


@register.filter
def lowered(html: str, levels: int) -> str:
    """Headings of the content, as many levels down as the page needs."""
    return re.sub(r"(</?h)([1-6])\b", lambda found: f"{found[1]}{min(int(found[2]) + levels, 6)}", html)


@register.simple_tag
def stage_line(stage: StageOnPage) -> str:
    """How the line to the next stage looks: solid where it was walked."""
    return LINES.get(stage.state, "wait")


@register.simple_tag
def stage_mark(stage: StageOnPage) -> SafeString:
    return mark(stage.mark, {"passed": "g-pass", "failed": "g-fail", "running": ""}.get(stage.state, "g-wait"))


@register.simple_tag
def stage_word(stage: StageOnPage) -> str:
    """What is so, in a few words."""
    if stage.state == "running":
        return _so_far(stage)
    if stage.checked and stage.told in ("passed", "failed"):
        failed, count = len(stage.checked.failures), len(stage.checked.findings)
        if failed:
            return _("%(failed)d of %(count)d fail") % {"failed": failed, "count": count}
        if stage.told == "passed":
            return ngettext("%(count)d check passes", "%(count)d checks pass", count) % {"count": count}
    return {
        "passed": _("passed"),
        "failed": _("not yet"),
        "not_checkable": _("not checkable here"),
        "waiting": _("waiting"),
        "built": _("by your own word"),
        "new": estimate(stage.stage.minutes),
    }[stage.state]


@register.simple_tag
def check_kind(building: Building) -> str:
    """`run`, `pass`, `wrong`, or `none` for what says nothing of the project."""
    check = building.check
    if check is None or check.state == "stopped" or check.broken:
        return "none"
    if check.state == "running":
        return "run"
    return "wrong" if building.failed else "pass" if building.held and not building.undecided else "none"


@register.simple_tag
def check_mark(building: Building) -> SafeString:
    kind = check_kind(building)
    name = {"run": "run", "pass": "pass", "wrong": "fail"}.get(kind, "wait" if building.check is None else "absent")
    return mark(name, "g-l g-run" if kind == "run" else "g-l")


@register.simple_tag
def check_headline(building: Building) -> str:
    """One line, which changes only from stage to stage: it is read out."""
    check = building.check
    if check is None:
        return _("Not checked yet")
    if check.broken:
        return _("The check itself is broken; it isn't your program")
    if check.state == "stopped":
        return _("The newest check ended before it was done")
    if check.state == "running":
        return _running(building)
    if building.failed:
        first = building.failed[0]
        return _("Stage %(number)d doesn't pass yet: %(title)s") % {"number": first.number, "title": first.stage.title}
    if building.undecided:
        return _("%(held)d of %(count)d stages pass; what is left can't be checked here") % _counts(building)
    if len(building.held) == len(building.project.stages):
        return _("All %(count)d stages pass") % _counts(building)
    return ngettext("%(held)d stage passes", "%(held)d stages pass", len(building.held)) % _counts(building)


@register.simple_tag
def check_detail(building: Building) -> str:
    check = building.check
    if check is None:
        return _("Once milepost check runs in your workspace, this page shows it, stage by stage.")
    if check.broken:
        return _("Nothing of this check is kept. Check again; if it comes again, please tell us.")
    if check.state == "stopped":
        return _("The terminal says why, if it wasn't you. Nothing of it is kept; check again.")
    if check.state == "running":
        if check.started is None and check.preparing:
            return clipped(check.preparing)
        held = ngettext("%(held)d stage passes.", "%(held)d stages pass.", len(building.held)) % _counts(building)
        return f"{_so_far(building.now)}. {held}" if building.now else held
    seconds = {"seconds": f"{check.finished.seconds:.1f}" if check.finished else ""}
    if building.failed:
        return _("Read what fails below, top down. It took %(seconds)s s.") % seconds
    return _("It took %(seconds)s s, and is kept as evidence.") % seconds


def _running(building: Building) -> str:
    if building.now:
        stage = {"number": building.now.number, "title": building.now.stage.title}
        return _("Checking stage %(number)d: %(title)s") % stage
    if building.check and building.check.started is None and building.check.preparing:
        return _("Making the environment of your run lines, once")
    return _("A check begins") if not building.held else _("The check goes on")


def _so_far(stage: StageOnPage) -> str:
    checked = stage.checked
    done, failed = (len(checked.findings), len(checked.failures)) if checked else (0, 0)
    of = {"done": done, "count": max(checked.tests if checked else 0, done), "failed": failed}
    return _("%(done)d of %(count)d checks, %(failed)d failed") % of if failed else _("%(done)d of %(count)d checks") % of


def _counts(building: Building) -> dict[str, int]:
    return {"held": len(building.held), "count": len(building.project.stages)}
