"""Fails task 3.

The function waits for ever for a lock that it holds itself. `take_out` and `put_in` take the locks once more.
Read and write the jars here, under the two locks.
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
    if target.number < source.number:
        first = target
        second = source
    with first.lock:
        with second.lock:
            if not take_out(source, cents):
                return False
            put_in(target, cents)
            return True
