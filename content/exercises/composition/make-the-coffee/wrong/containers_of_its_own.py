"""Fails task 2.

The machine makes two containers of its own, so the tank that was handed in never gets emptier. Keep the ones that come in.
"""

WATER = 120
BEANS = 8


class Container:
    def __init__(self, size):
        self.size = size
        self.content = 0

    def fill(self, amount):
        total = self.content + amount
        self.content = min([total, self.size])
        return total - self.content

    def has(self, amount):
        return self.content >= amount

    def take(self, amount):
        self.content = self.content - amount


class Machine:
    def __init__(self, tank, hopper):
        self.tank = Container(tank.size)
        self.tank.fill(tank.content)
        self.hopper = Container(hopper.size)
        self.hopper.fill(hopper.content)

    def can_make(self, cups):
        return self.tank.has(cups * WATER) and self.hopper.has(cups * BEANS)

    def make(self, cups):
        if not self.tank.has(cups * WATER):
            return "no water"
        if not self.hopper.has(cups * BEANS):
            return "no beans"
        self.tank.take(cups * WATER)
        self.hopper.take(cups * BEANS)
        return "ready"


class Shop:
    def __init__(self, machines):
        self.machines = machines

    def serve(self, cups):
        number = 0
        for machine in self.machines:
            number = number + 1
            if machine.can_make(cups):
                machine.make(cups)
                return number
        return 0
