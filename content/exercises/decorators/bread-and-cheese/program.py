def bread(make):
    print("cut")

    def wrapper(filling):
        return "[" + make(filling) + "]"

    return wrapper


def toasted(make):
    print("heat")

    def wrapper(filling):
        return "~" + make(filling) + "~"

    return wrapper


@toasted
@bread
def sandwich(filling):
    return filling


print("open")
first = sandwich("cheese")
print(sandwich(first))
