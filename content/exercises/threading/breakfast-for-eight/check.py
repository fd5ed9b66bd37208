import functools

import pytest
import solution

# Threads of the submission can't meet in the check's process, where their calls take turns. So the jobs live beside them.
KITCHEN = '''
import sys
import threading
import time

MAIN = threading.main_thread()


def who_is_waited_for():
    """The thread that the main one joins, True where it waits for something else, None where it goes on."""
    frame, joined, waits = sys._current_frames()[MAIN.ident], None, None
    while frame is not None:
        if frame.f_globals.get("__name__") in ("threading", "concurrent.futures._base", "queue"):
            name = frame.f_code.co_name
            if name == "start":
                return None
            if name == "join":
                joined = frame.f_locals.get("self")
            waits = waits or name in ("wait", "result", "get") or None
        frame = frame.f_back
    return joined or waits


def named(name, job):
    job.__qualname__ = job.__name__ = str(name)
    return job


class Kitchen:
    def __init__(self):
        self.started, self.done, self.workers, self.done_when_back, self.threads = [], [], [], None, 0
        self.back = threading.Event()

    def lasting(self, name):
        """A job that lasts until somebody waits for it, or doesn't care."""
        def job():
            thread = threading.current_thread()
            while thread is not MAIN and not self.back.is_set() and who_is_waited_for() not in (True, thread):
                time.sleep(0.001)
            self.done.append(name)
            return name
        return named(name, job)

    def meeting(self, names, together):
        """Jobs that end when so many are there at the same time."""
        door = threading.Barrier(together)

        def made(name):
            def job():
                thread = threading.current_thread()
                self.started.append(name)
                if thread not in self.workers:
                    self.workers.append(thread)
                if thread is not MAIN:
                    door.wait()
                return name
            return named(name, job)
        return [made(name) for name in names]

    def backwards(self, names):
        """Jobs that return when the thread of the next one has ended; a pool's threads don't end by themselves."""
        threads = [None] * len(names)

        def made(number, name):
            def job():
                threads[number] = threading.current_thread()
                if threads[number] is not MAIN and number + 1 < len(names):
                    while threads[number + 1] is None:
                        time.sleep(0.001)
                    if "Pool" not in threads[number + 1].name:
                        threads[number + 1].join()
                return name
            return named(name, job)
        return [made(number, name) for number, name in enumerate(names)]

    def counting(self, names):
        """Jobs that last until all are handed in, and then count the threads that there are."""
        before = threading.enumerate()

        def made(name):
            def job():
                while threading.current_thread() is not MAIN and who_is_waited_for() is None:
                    time.sleep(0.001)
                self.threads = max(self.threads, len([one for one in threading.enumerate() if one not in before]))
            return named(name, job)
        return [made(name) for name in names]

    def failing(self):
        raise OSError("no more gas")

    def call(self, function, *args):
        answer = function(*args)
        self.done_when_back = len(self.done)
        self.back.set()
        return answer

    def in_main(self):
        return MAIN in self.workers
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
exec({KITCHEN!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


@pytest.fixture
def kitchen():
    return solution.scene.Kitchen()


@pytest.mark.task(1)
def test_each_job_is_done_once(kitchen):
    kitchen.call(solution.do_all, kitchen.meeting(["eggs"], 1) + kitchen.meeting(["bread"], 1))
    assert sorted(kitchen.started) == ["bread", "eggs"]


@pytest.mark.task(1)
def test_no_job_runs_where_the_function_was_called(kitchen):
    kitchen.call(solution.do_all, kitchen.meeting(["eggs"], 1))
    assert kitchen.in_main() is False


@pytest.mark.task(1)
def test_all_jobs_are_done_when_it_comes_back(kitchen):
    kitchen.call(solution.do_all, [kitchen.lasting("eggs"), kitchen.lasting("bread"), kitchen.lasting("tea")])
    assert kitchen.done_when_back == 3


@pytest.mark.task(1)
def test_all_jobs_are_under_way_at_the_same_time(kitchen):
    kitchen.call(solution.do_all, kitchen.meeting(["eggs", "bread", "tea"], 3))
    assert len(kitchen.workers) == 3


@pytest.mark.task(1)
def test_no_jobs(kitchen):
    assert solution.do_all([]) is None


@pytest.mark.task(2)
def test_answers_of_jobs_that_somebody_waits_for(kitchen):
    assert kitchen.call(solution.answers, [kitchen.lasting("eggs"), kitchen.lasting("bread")]) == ["eggs", "bread"]


@pytest.mark.task(2)
def test_all_have_to_be_done(kitchen):
    kitchen.call(solution.answers, [kitchen.lasting("eggs"), kitchen.lasting("bread"), kitchen.lasting("tea")])
    assert kitchen.done_when_back == 3


@pytest.mark.task(2)
def test_the_last_job_is_done_first(kitchen):
    assert kitchen.call(solution.answers, kitchen.backwards(["eggs", "bread", "tea"])) == ["eggs", "bread", "tea"]


@pytest.mark.task(2)
@pytest.mark.parametrize("given", [[], [0], [None, 4]])
def test_answers_as_they_are(kitchen, given):
    assert kitchen.call(solution.answers, kitchen.meeting(given, max(1, len(given)))) == given


@pytest.mark.task(3)
def test_a_failed_job_has_its_place(kitchen):
    jobs = [*kitchen.meeting(["eggs"], 1), kitchen.failing, *kitchen.meeting(["tea"], 1)]
    assert kitchen.call(solution.with_few_hands, jobs, 2) == ["eggs", "failed", "tea"]


@pytest.mark.task(3)
def test_two_hands_meet_again_and_again(kitchen):
    names = ["eggs", "bread", "tea", "jam", "milk", "fruit"]
    assert kitchen.call(solution.with_few_hands, kitchen.meeting(names, 2), 2) == names


@pytest.mark.task(3)
@pytest.mark.parametrize("hands", [1, 2, 3])
def test_so_many_threads_share_the_jobs(kitchen, hands):
    kitchen.call(solution.with_few_hands, kitchen.counting(["eggs", "bread", "tea", "jam"]), hands)
    assert kitchen.threads == hands


@pytest.mark.task(3)
def test_all_have_failed(kitchen):
    assert kitchen.call(solution.with_few_hands, [kitchen.failing, kitchen.failing], 2) == ["failed", "failed"]


@pytest.mark.task(3)
def test_no_jobs_for_many_hands(kitchen):
    assert solution.with_few_hands([], 3) == []
