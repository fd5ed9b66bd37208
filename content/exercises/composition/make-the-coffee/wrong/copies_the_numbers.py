"""Fails task 2.

After the tank was filled up, the machine still says that there is no water. It wrote down the content when it was made.
Ask the tank each time.
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
        self.tank = tank
        self.hopper = hopper
        self.water = tank.content
        self.beans = hopper.content

    def can_make(self, cups):
        return self.water >= cups * WATER and self.beans >= cups * BEANS

    def make(self, cups):
        if self.water < cups * WATER:
            return "no water"
        if self.beans < cups * BEANS:
            return "no beans"
        self.water = self.water - cups * WATER
        self.beans = self.beans - cups * BEANS
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
