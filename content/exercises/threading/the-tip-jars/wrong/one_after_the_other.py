"""Fails task 3.

While the money is on its way, it is in neither jar. Only one lock is held at a time, so somebody who counts both jars misses it.
Hold both locks until all is written.
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
    if not take_out(source, cents):
        return False
    put_in(target, cents)
    return True
