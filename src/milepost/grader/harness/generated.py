"""Generated cases: Hypothesis, bounded and repeatable, with its time limit a case and the smallest failing one found."""

import functools
from collections.abc import Callable
from typing import Any

from .recorder import Recorder
from .show import show
from .watch import Watch, now

SHRINKING_SECONDS = 1.0
DRAWN_ANEW = "drawn anew"  # a backend of Hypothesis: its own source of chance, without its memory


def settle(examples: int, *, smallest: bool = True, rapid: bool = False) -> None:
    """Make Hypothesis repeat itself for the same seed, and leave no files. Only for a check that uses it.

    Where nobody reads the `smallest` case that fails, the first one ends the search. `rapid` draws each case anew, and makes
    none by varying those before, which takes Hypothesis half of its time.
    """
    import hypothesis
    from hypothesis.internal.conjecture import providers

    phases = [hypothesis.Phase.explicit, hypothesis.Phase.generate, hypothesis.Phase.target]
    if rapid:
        providers.AVAILABLE_PROVIDERS[DRAWN_ANEW] = f"{providers.__name__}.HypothesisProvider"
    # Constants found in the submission would steer the cases: the same seed has to mean the same cases for everybody.
    providers._get_local_constants = lambda: providers._local_constants
    hypothesis.settings.register_profile(
        "check",
        max_examples=examples,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        phases=[*phases, hypothesis.Phase.shrink] if smallest else phases,
        backend=DRAWN_ANEW if rapid else "hypothesis",
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.settings.load_profile("check")


def start_from(seed: int) -> None:
    """From now on, generated cases are those of this seed."""
    import hypothesis.core

    hypothesis.core.global_force_seed = seed  # type: ignore[assignment] # what its pytest plugin does


def is_generated(test: Any) -> bool:
    return bool(getattr(getattr(test, "__func__", test), "is_hypothesis_test", False))


def bound(test: Any, watch: Watch, recorder: Recorder) -> None:
    """Give each case of the test its time and a fresh recorder, and end the search when its time is up."""
    handle = getattr(test, "__func__", test).hypothesis
    original = getattr(handle.inner_test, "original", handle.inner_test)  # bound already, for another set of parameters
    handle.inner_test = _bounded(original, watch, recorder)


def _bounded(test: Callable[..., None], watch: Watch, recorder: Recorder) -> Callable[..., None]:
    """Once the time is up, only those cases are run that failed before. So the search ends soon, and the smallest case that
    failed can still be shown."""
    failed: set[str] = set()
    end = now() + watch.limit()

    @functools.wraps(test)
    def one_case(*args: Any, **kwargs: Any) -> None:
        nonlocal end
        case = show((args, kwargs))
        if now() > end and case not in failed:
            return
        recorder.start()
        try:
            with watch.call():
                test(*args, **kwargs)
        except Exception:
            if not failed:
                end = now() + min(SHRINKING_SECONDS, watch.limit())
            failed.add(case)
            raise

    one_case.original = test  # type: ignore[attr-defined] # our own mark
    return one_case
