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
            left = source.read()
            if cents > left:
                return False
            source.write(left - cents)
            target.write(target.read() + cents)
            return True
