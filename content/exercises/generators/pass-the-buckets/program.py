def well(buckets):
    for number in range(1, buckets + 1):
        print("fill", number)
        yield number


def even(numbers):
    for number in numbers:
        if number % 2 == 0:
            yield number


def pour(numbers):
    for number in numbers:
        print("pour", number)
        yield number * 10


chain = pour(even(well(4)))
print("start")
first = next(chain)
print("got", first)
rest = list(chain)
