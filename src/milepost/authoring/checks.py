"""Prove a check: the solution passes, the starter fails, each wrong answer fails as it says, and mutants die."""

from collections.abc import Sequence
from dataclasses import replace

from milepost.authoring.bench import behaving
from milepost.authoring.case import CHECK, PAGE, Case
from milepost.authoring.examples import check_of, examples_of, line_of
from milepost.authoring.survivors import prove_mutants, was_slow
from milepost.domain.exercise import Exercise, WrongAnswer
from milepost.domain.problem import Weight
from milepost.domain.verdict import Verdict
from milepost.grader.observe import Asked, Observation, Test

FEWEST_WRONG = 3
TRIES = 3


def prove_check(case: Case) -> None:
    """Note where the check and the files that it judges disagree. Where the solution fails, nothing else is asked."""
    verdict, seen = _solved(case)
    prove_marks(case, seen.tests)
    if prove_solution(case, verdict, seen.tests):
        if case.exercise.kind in ("function", "order") and case.exercise.origin is None:
            prove_examples(case)
        prove_starter(case)
        wrong = prove_wrong_answers(case, seen.tests)
        if case.exercise.kind != "tests":  # its mutants are the bugs
            prove_mutants(case, seen.tests, wrong)


def _solved(case: Case) -> tuple[Verdict, Observation]:
    """What a learner would get for the solution. On a busy machine it may take too long, and is tried again."""
    for _ in range(TRIES):
        verdict, seen = case.bench.examine(case.exercise.solution, _on_its_own(case.exercise), case.bench.seeds[0]).result()
        if not was_slow(seen):
            break
    return verdict, seen


def prove_marks(case: Case, tests: Sequence[Test]) -> None:
    """Each test belongs to a task, and each task has a test. What was imported may have no tasks at all."""
    case.ledger.counts["tests"] += len(tests)
    if case.exercise.origin is not None and not case.exercise.tasks:
        return
    numbers = {task.number for task in case.exercise.tasks}
    for name in sorted({test.name for test in tests if test.task not in numbers}):
        case.weakness(f"Mark this test with its task, such as @pytest.mark.task(1): {name}", CHECK)
    for number in sorted(numbers - {test.task for test in tests if test.task is not None}) if tests else ():
        case.weakness(f"Task {number} has no test.", CHECK)


def prove_solution(case: Case, verdict: Verdict, tests: Sequence[Test]) -> bool:
    """Whether the solution passes: with the first seed as `verdict` says, and generated tests with every other seed."""
    first, *others = case.bench.seeds
    generated = frozenset(test.id for test in tests if test.generated)
    failed = (first, verdict) if not verdict.passed else _failed_with(others, case, generated) if generated else None
    case.ledger.counts["solution_runs"] += 1 + len(others) * bool(generated)
    if failed:
        seed, verdict = failed
        case.problem(
            f"The solution doesn't pass with seed {seed}: {_told(verdict)}", case.named("solution"), weight=Weight.BROKEN
        )
    return failed is None


def _failed_with(seeds: Sequence[int], case: Case, generated: frozenset[str]) -> tuple[int, Verdict] | None:
    """The first seed with which a generated test fails, and how.

    The tests call the solution in their own process, which takes a fraction of the time. Only where that fails are they run
    over the wire, for a learner's answer passes when it does there.
    """
    exercise, solution = _on_its_own(case.exercise), case.exercise.solution
    asked = Asked(only=generated, rapid=True)
    beside = exercise.kind == "function" and exercise.profile == "pure"
    halves = [half for half in (tuple(seeds[::2]), tuple(seeds[1::2])) if half]
    quick = [case.bench.examine(solution, exercise, half[0], replace(asked, seeds=half, beside=beside)) for half in halves]
    if all(grade.result()[0].passed for grade in quick):
        return None
    grades = ((seed, case.bench.examine(solution, exercise, seed, replace(asked, smallest=True))) for seed in seeds)
    verdicts = ((seed, grade.result()[0]) for seed, grade in grades)
    return next(((seed, verdict) for seed, verdict in verdicts if not verdict.passed), None)


def prove_examples(case: Case) -> None:
    """Each row of the page's table of calls is what the solution returns."""
    exercise, page = case.exercise, case.text(PAGE)
    rows = examples_of(page)
    case.ledger.counts["examples"] += len(rows)
    if not rows:
        case.problem("Show a table of calls: `| call | returns |`, each cell of its rows between backticks.", PAGE)
        return
    try:
        check = check_of(page, solution=exercise.solution[exercise.main], module=exercise.module)
    except SyntaxError as error:
        case.problem(f"The table of calls, or a block of Python on the page, isn't Python: {error.msg}.", PAGE)
        return
    verdict = case.bench.grade(exercise.solution, replace(_on_its_own(exercise), check=check)).result()
    if verdict.author_trace:
        case.problem(f"A block of Python on the page doesn't run: {_told(verdict)}", PAGE)
        return
    for finding in verdict.findings:
        if finding.outcome != "passed":
            message = f"The solution does otherwise than this row says: {finding.got or finding.message}"
            case.problem(message, PAGE, line_of(finding.name))


def prove_starter(case: Case) -> None:
    """The starter leaves every task to the learner."""
    exercise = case.exercise
    if not exercise.starter:
        return
    verdict, _ = case.bench.examine(exercise.starter, exercise, asked=Asked()).result()
    done = sorted({task.number for task in exercise.tasks} - set(verdict.failed_tasks()))
    if verdict.passed and not exercise.tasks:
        case.weakness("The starter passes all tests already.", case.named("starter"))
    if done and not _failed_as_a_whole(verdict):
        tasks = ", ".join(map(str, done))
        case.weakness(
            f"The starter passes task {tasks} already. It should leave every task to the learner.", case.named("starter")
        )


def prove_wrong_answers(case: Case, tests: Sequence[Test]) -> list[Observation]:
    """Each wrong answer fails as it says and brings its message; the solution brings none. How each fails is returned."""
    exercise = case.exercise
    if len(exercise.wrong) < FEWEST_WRONG:
        message = f"Here are {len(exercise.wrong)} wrong answers. Think of {FEWEST_WRONG} beliefs at least."
        case.weakness(message, "wrong")
    fixed = Asked(only=frozenset(test.id for test in tests if not test.generated))
    right = case.bench.examine(exercise.solution, exercise, asked=fixed)
    grades = [
        (answer, case.bench.examine(answer.files, exercise, asked=_asked_of(answer, tests))) for answer in exercise.wrong
    ]
    verdict, _ = right.result()
    if not verdict.passed or verdict.insight:
        case.problem(f"The solution is taken for a wrong answer: {_told(verdict)}", case.named("solution"))
    for answer, grade in grades:
        verdict, _ = grade.result()
        if verdict.passed:  # nothing may fail it but generated tests of its task
            verdict = case.bench.grade(answer.files, exercise).result()
        problem = _wrong_problem(answer, verdict, exercise.wrong)
        if problem:
            case.problem(problem, case.named(f"wrong/{answer.name}"))
    case.ledger.counts["wrong_answers"] += len(grades)
    return [grade.result()[1] for _, grade in grades]


def _asked_of(answer: WrongAnswer, tests: Sequence[Test]) -> Asked:
    """All fixed tests, one of which it has to fail, and the generated ones of the tasks before, which it has to pass."""
    wanted = (test for test in tests if not test.generated or (test.task is not None and test.task < answer.task))
    return Asked(only=frozenset(test.id for test in wanted))


def _wrong_problem(answer: WrongAnswer, verdict: Verdict, others: Sequence[WrongAnswer]) -> str:
    """What keeps a wrong answer from failing as it says and bringing its own message; empty if nothing does."""
    if verdict.passed:
        return f"This passes, and should fail task {answer.task}. Add a case that it fails."
    if _failed_as_a_whole(verdict):
        return f"No test was run. {_told(verdict)}"
    if verdict.author_trace:
        return f"The check itself stops here. {_told(verdict)}"
    first = min(verdict.failed_tasks())
    if first != answer.task:
        return f"This should fail task {answer.task} first, and fails task {first}."
    if not verdict.insight:
        return "No fixed case fails, so nobody can be shown this message. Add a case, not generated, that it fails."
    other = next((one.name for one in others if one.message == verdict.insight and one.name != answer.name), "")
    if verdict.insight != answer.message:
        return f"This fails like {other}, and brings its message. Add a case that tells them apart, or leave one out."
    return ""


def _on_its_own(exercise: Exercise) -> Exercise:
    """The exercise as if nobody had solved it yet. Otherwise the grader blames the check for what the solution fails."""
    return replace(behaving(exercise), solution={})


def _failed_as_a_whole(verdict: Verdict) -> bool:
    """Whether it couldn't even be imported, so that every task fails."""
    return not verdict.passed and not verdict.failed_tasks()


def _told(verdict: Verdict) -> str:
    finding = verdict.first_failure()
    first = f"{', '.join(filter(None, [finding.name, finding.call]))}: {finding.message}" if finding else verdict.message
    return " ".join(f"{first} {verdict.author_trace}".split())
