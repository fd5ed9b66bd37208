"""Fails task 1.

The jar is read before the lock is taken. By the time of writing, that number may be an old one.
The lock has to be held from the reading on.
"""


def put_in(jar, cents):
    there = jar.read()
    with jar.lock:
        jar.write(there + cents)


def take_out(jar, cents):
    with jar.lock:
        left = jar.read()
        if cents > left:
            return False
        jar.write(left - cents)
        return True


def move(source, target, cents):
    first = source
    second = target
    if target.number < source.number:
        first = target
        second = source
    with first.lock:
        with second.lock:
            left = source.read()
            if cents > left:
                return False
            source.write(left - cents)
            target.write(target.read() + cents)
            return True
