class Pot:
    def __init__(self, name):
        self.name = name
        self.count = 0
        self.weight = 0.1 + 0.2

    def put(self, number):
        self.count += number

    def take(self, number):
        if number > self.count:
            raise ValueError("there are not so many")
        self.count -= number


def shelf(names):
    return [Pot(name) for name in names]
