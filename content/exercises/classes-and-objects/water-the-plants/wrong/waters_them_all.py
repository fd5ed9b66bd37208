"""Fails task 2.

Plants that aren't thirsty get water too. A cactus wouldn't thank anybody for that. Ask each plant first.
"""


class Plant:
    def __init__(self, name, every):
        self.name = name
        self.every = every
        self.last = 0

    def due(self):
        return self.last + self.every

    def water(self, day):
        self.last = max([self.last, day])

    def thirsty(self, day):
        return day >= self.due()

    def copy(self):
        twin = Plant(self.name, self.every)
        twin.water(self.last)
        return twin


class Balcony:
    def __init__(self):
        self.plants = []

    def add(self, plant):
        self.plants.append(plant)

    def thirsty(self, day):
        names = []
        for plant in self.plants:
            if plant.thirsty(day):
                names.append(plant.name)
        return names

    def water(self, day):
        watered = 0
        for plant in self.plants:
            if plant.thirsty(day):
                watered = watered + 1
            plant.water(day)
        return watered

    def plan(self, first, last):
        model = Balcony()
        for plant in self.plants:
            model.add(plant.copy())
        days = {}
        for day in range(first, last + 1):
            names = model.thirsty(day)
            if names:
                days[day] = names
                model.water(day)
        return days
