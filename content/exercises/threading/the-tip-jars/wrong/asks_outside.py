"""Fails task 2.

Two waiters take the last money, and both are told that it worked. Whether there is enough was asked before the lock was taken.
The answer holds only as long as the lock does.
"""


def put_in(jar, cents):
    with jar.lock:
        jar.write(jar.read() + cents)


def take_out(jar, cents):
    if cents > jar.read():
        return False
    with jar.lock:
        jar.write(jar.read() - cents)
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
