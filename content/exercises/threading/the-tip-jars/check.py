import functools

import pytest
import solution

# Threads of the submission can't meet in the check's process, where their calls take turns. So the jars live beside them.
# Whoever has read a jar, or has got a lock, waits there until nobody else is on the way: all others read too, wait for a
# lock, or are done. So two who can come in between each other do so every time.
CAFE = '''
import threading


class Room:
    def __init__(self):
        self.condition = threading.Condition()
        self.moving = set()

    def rest(self):
        with self.condition:
            self.moving.discard(threading.current_thread())
            self.condition.notify_all()

    def move(self):
        with self.condition:
            self.moving.add(threading.current_thread())

    def let_the_others_come(self):
        with self.condition:
            self.moving.discard(threading.current_thread())
            self.condition.notify_all()
            self.condition.wait_for(lambda: not self.moving)
            self.moving.add(threading.current_thread())


class Lock:
    def __init__(self, room, number):
        self.room, self.number = room, number
        self.lock = threading.Lock()
        self.holder = None

    def acquire(self, blocking=True, timeout=-1):
        self.room.rest()
        got = self.lock.acquire(blocking, timeout)
        self.room.move()
        if got:
            self.holder = threading.current_thread()
            self.room.events.append(("take", self.number))
            self.room.let_the_others_come()
        return got

    def release(self):
        self.room.events.append(("give back", self.number))
        self.holder = None
        self.lock.release()

    def locked(self):
        return self.lock.locked()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


class Jar:
    def __init__(self, room, number, cents):
        self.room, self.number, self.cents = room, number, cents
        self.lock = Lock(room, number)
        room.jars.append(self)

    def read(self):
        cents = self.cents
        self.note("read")
        self.room.let_the_others_come()
        return cents

    def write(self, cents):
        self.note("write")
        self.cents = cents

    def note(self, what):
        me = threading.current_thread()
        if self.lock.holder is not me:
            self.room.without_lock.append(f"{what} jar {self.number}")
        if what == "write":
            self.room.held_while_writing.append([jar.number for jar in self.room.jars if jar.lock.holder is me])


class Cafe:
    def __init__(self, *amounts):
        self.room = Room()
        self.room.jars, self.room.events, self.room.without_lock, self.room.held_while_writing = [], [], [], []
        self.jars = [Jar(self.room, number, cents) for number, cents in enumerate(amounts, 1)]
        self.answers = []

    def at_the_same_time(self, *calls):
        """Each call is a function, numbers of jars, and cents. Comes back when all are done."""
        waiters = [threading.Thread(target=self.wait_on, args=call, daemon=True) for call in calls]
        self.room.moving.update(waiters)
        for waiter in waiters:
            waiter.start()
        for waiter in waiters:
            waiter.join()

    def wait_on(self, function, *values):
        *numbers, cents = values
        try:
            self.answers.append(function(*[self.jars[number - 1] for number in numbers], cents))
        except Exception as error:
            self.answers.append(type(error).__name__)
        finally:
            self.room.rest()

    def cents(self):
        return [jar.cents for jar in self.jars]

    def sorted_answers(self):
        return sorted(self.answers, key=str)

    def order_of_locks(self):
        return [number for what, number in self.room.events if what == "take"]

    def without_lock(self):
        return self.room.without_lock

    def held_while_writing(self):
        return self.room.held_while_writing

    def locked(self):
        return [jar.number for jar in self.jars if jar.lock.locked()]
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
exec({CAFE!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


def cafe(*amounts):
    return solution.scene.Cafe(*amounts)


@pytest.mark.task(1)
def test_one_waiter_puts_money_in():
    here = cafe(200)
    here.at_the_same_time((solution.put_in, 1, 50))
    assert here.cents() == [250]


@pytest.mark.task(1)
def test_nothing_is_done_without_the_lock():
    here = cafe(200)
    here.at_the_same_time((solution.put_in, 1, 50))
    assert here.without_lock() == []


@pytest.mark.task(1)
def test_the_lock_is_free_afterwards():
    here = cafe(200)
    here.at_the_same_time((solution.put_in, 1, 50))
    assert here.locked() == []


@pytest.mark.task(1)
@pytest.mark.parametrize(("given", "expected"), [((10, 10), [20]), ((10, 10, 10), [30])])
def test_several_put_money_in(given, expected):
    here = cafe(0)
    here.at_the_same_time(*[(solution.put_in, 1, cents) for cents in given])
    assert here.cents() == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("cents", "expected", "left"),
    [(50, True, [150]), (199, True, [1]), (200, True, [0]), (201, False, [200]), (900, False, [200])],
)
def test_one_waiter_takes_money_out(cents, expected, left):
    here = cafe(200)
    here.at_the_same_time((solution.take_out, 1, cents))
    assert [here.answers[0], here.cents(), here.locked()] == [expected, left, []]


@pytest.mark.task(2)
def test_asking_and_taking_hold_the_lock():
    here = cafe(200)
    here.at_the_same_time((solution.take_out, 1, 50))
    assert here.without_lock() == []


@pytest.mark.task(2)
def test_only_one_gets_the_last_money():
    here = cafe(10)
    here.at_the_same_time((solution.take_out, 1, 10), (solution.take_out, 1, 10))
    assert here.sorted_answers() == [False, True]


@pytest.mark.task(2)
def test_in_and_out_at_the_same_time():
    here = cafe(100)
    here.at_the_same_time((solution.take_out, 1, 30), (solution.put_in, 1, 5), (solution.take_out, 1, 40))
    assert here.cents() == [35]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("source", "target", "cents", "expected", "left"),
    [
        (1, 2, 50, True, [150, 350]),
        (2, 1, 50, True, [250, 250]),
        (1, 2, 200, True, [0, 500]),
        (1, 2, 201, False, [200, 300]),
        (2, 1, 301, False, [200, 300]),
    ],
)
def test_one_waiter_carries_money(source, target, cents, expected, left):
    here = cafe(200, 300)
    here.at_the_same_time((solution.move, source, target, cents))
    assert [here.answers[0], here.cents(), here.locked()] == [expected, left, []]


@pytest.mark.task(3)
@pytest.mark.parametrize(("source", "target"), [(1, 2), (2, 1)])
def test_both_locks_are_held_while_writing(source, target):
    here = cafe(200, 300)
    here.at_the_same_time((solution.move, source, target, 50))
    assert here.held_while_writing() == [[1, 2], [1, 2]]


@pytest.mark.task(3)
@pytest.mark.parametrize(("source", "target"), [(1, 2), (2, 1)])
def test_the_lower_number_first(source, target):
    here = cafe(200, 300)
    here.at_the_same_time((solution.move, source, target, 50))
    assert here.order_of_locks() == [1, 2]


@pytest.mark.task(3)
def test_there_and_back_at_the_same_time():
    here = cafe(200, 300)
    here.at_the_same_time((solution.move, 1, 2, 100), (solution.move, 2, 1, 10))
    assert here.cents() == [110, 390]
