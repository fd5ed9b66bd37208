"""Fails task 3.

The locks are taken in the order in which the money goes. Somebody who carries money the other way holds one lock and wants the other, and so do you.
Take the lock of the lower number first, whichever way the money goes.
"""


def put_in(jar, cents):
    with jar.lock:
        jar.write(jar.read() + cents)


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

    with first.lock:
        with second.lock:
            left = source.read()
            if cents > left:
                return False
            source.write(left - cents)
            target.write(target.read() + cents)
            return True
