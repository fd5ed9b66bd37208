"""Files and an exercise -> a verdict. Knows no user, no database and no clock."""

from collections.abc import Mapping
from dataclasses import replace

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Finding, Outcome, Verdict
from milepost.grader import answers, order, submission, words
from milepost.grader.facts import Facts
from milepost.grader.findings import clean, finding_of, stopped, unreadable
from milepost.grader.known import Known, KnownAnswers, behaviour, matching
from milepost.grader.observe import AS_A_LEARNER, Asked, Observation, Test, observe
from milepost.grader.submission import Refusal
from milepost.sandbox import NotOffered, Sandbox

IN_MEMORY = KnownAnswers()

WORST_FIRST: tuple[Outcome, ...] = (
    "grader_error",
    "syntax_error",
    "out_of_memory",
    "timed_out",
    "too_much_output",
    "crashed",
    "failed",
    "not_checkable",
    "passed",
)


def grade(
    files: Mapping[str, str | bytes],
    *,
    exercise: Exercise,
    sandbox: Sandbox,
    seed: int,
    known: KnownAnswers = IN_MEMORY,
) -> Verdict:
    """Grade what a learner hands in: the exercise's files by name; for `quiz` and `trace` one TOML file of answers.

    Nothing in the files raises. Busy: too many grades wait. OSError: the sandbox couldn't work (it has no room, say).
    """
    try:
        return examine(files, exercise=exercise, sandbox=sandbox, seed=seed, known=known)[0]
    except NotOffered as missing:
        verdict = Verdict(outcome="passed", findings=(), sandbox=sandbox.name, milliseconds=0.0, seed=seed)
        return _concluded(verdict, (_not_checkable(f"This can't be checked here: {missing}"),))


def examine(
    files: Mapping[str, str | bytes],
    *,
    exercise: Exercise,
    sandbox: Sandbox,
    seed: int,
    known: KnownAnswers = IN_MEMORY,
    asked: Asked = AS_A_LEARNER,
) -> tuple[Verdict, Observation]:
    """The verdict, and what it was made of, if anything ran: for authors, who may ask for less than a learner gets.

    NotOffered: this machine can't give what the exercise needs.
    """
    verdict = Verdict(outcome="passed", findings=(), sandbox=sandbox.name, milliseconds=0.0, seed=seed)
    nothing = Observation()
    if exercise.kind in ("quiz", "trace"):
        return _concluded(verdict, _answered(files, exercise)), nothing
    texts = submission.read(files, exercise.files)
    if isinstance(texts, Refusal):
        return _concluded(verdict, (_refused(texts),)), nothing
    if exercise.kind == "order" and (refusal := order.not_given(texts[exercise.files[0]], exercise)):
        return _concluded(verdict, (_refused(refusal),)), nothing
    if not exercise.trusted and not sandbox.keeps_in:
        return _concluded(verdict, (_not_checkable(words.CHECK_NOT_TRUSTED),)), nothing
    seen = observe(texts, exercise, sandbox, seed, asked)
    return _judged(replace(verdict, milliseconds=seen.milliseconds), seen, exercise, sandbox, known), seen


def _judged(verdict: Verdict, seen: Observation, exercise: Exercise, sandbox: Sandbox, known: KnownAnswers) -> Verdict:
    if seen.stopped or seen.trouble or not seen.tests:
        return _not_started(verdict, seen, exercise)
    if seen.failures:
        return _explained(verdict, seen, exercise, *known.of(exercise, sandbox))
    return _concluded(verdict, _findings(seen, exercise, frozenset()))


def _answered(files: Mapping[str, str | bytes], exercise: Exercise) -> tuple[Finding, ...]:
    texts = submission.read(files, (answers.FILE,))
    given = texts if isinstance(texts, Refusal) else answers.read_answers(texts[answers.FILE], exercise)
    return (_refused(given),) if isinstance(given, Refusal) else answers.judged(given, exercise)


def _refused(refusal: Refusal) -> Finding:
    return Finding(task=None, name="your file", outcome=refusal.outcome, message=clean(refusal.message))


def _not_checkable(message: str) -> Finding:
    return Finding(task=None, name="the check", outcome="not_checkable", message=message)


def _not_started(verdict: Verdict, seen: Observation, exercise: Exercise) -> Verdict:
    """No test could be run: the file doesn't parse, it stops while it's imported, or the check is at fault."""
    facts = seen.stopped
    if facts is None or seen.trouble:
        return _at_fault(verdict, seen.trouble or "check.py has no tests.")
    if seen.stage == "reading":
        return _concluded(verdict, (unreadable(facts, exercise),))
    if seen.stage == "importing" or facts.missing or facts.frames:
        return _concluded(verdict, (stopped(facts, exercise),))
    return _at_fault(verdict, facts.trace)


def _at_fault(verdict: Verdict, trace: str) -> Verdict:
    finding = Finding(task=None, name="the check", outcome="grader_error", message=words.CHECK_AT_FAULT)
    return _concluded(replace(verdict, author_trace=trace), (finding,))


def _explained(verdict: Verdict, seen: Observation, exercise: Exercise, known: Known, spent: float) -> Verdict:
    """The failures with their reasons, and with the message of the known wrong answer that behaves the same."""
    broken = known.broken | {test.id for test, facts in seen.failures if _is_authors(test, facts, exercise)}
    findings = list(_findings(seen, exercise, broken))
    first = next(place for place, finding in enumerate(findings) if finding.outcome != "passed")
    wrong = matching(behaviour(seen, findings[first].task), known, exercise.wrong)
    findings[first] = replace(findings[first], insight=wrong.message if wrong else "")
    traces = [facts.trace for test, facts in seen.failures if test.id in broken]
    verdict = replace(verdict, milliseconds=verdict.milliseconds + spent, author_trace="\n".join(traces))
    return _concluded(verdict, tuple(findings))


def _is_authors(test: Test, facts: Facts, exercise: Exercise) -> bool:
    """Whether a test fell over its own feet: it called nothing of the learner's, and no solution shows that it can pass."""
    alone = not facts.frames and not facts.calls and not facts.missing
    unproven = test.generated or not exercise.solution
    return alone and unproven and facts.ending == "failed" and facts.kind in ("error", "timeout")


def _findings(seen: Observation, exercise: Exercise, broken: frozenset[str]) -> tuple[Finding, ...]:
    return tuple(finding_of(test, seen.results[test.id], exercise, broken=test.id in broken) for test in seen.tests)


def _concluded(verdict: Verdict, findings: tuple[Finding, ...]) -> Verdict:
    outcome = min((finding.outcome for finding in findings), key=WORST_FIRST.index)
    verdict = replace(verdict, outcome=outcome, findings=findings)
    first = verdict.first_failure()
    return replace(verdict, message=_summary(findings), insight=first.insight if first else "")


def _summary(findings: tuple[Finding, ...]) -> str:
    passed = sum(finding.outcome == "passed" for finding in findings)
    if passed == len(findings):
        return "The check passes." if passed == 1 else f"All {passed} checks pass."
    first = next(finding for finding in findings if finding.outcome != "passed")
    if len(findings) == 1:
        return first.message
    task = f" (task {first.task})" if first.task is not None else ""
    return f"{passed} of {len(findings)} checks pass. Look at this one first: {first.name}{task}."
