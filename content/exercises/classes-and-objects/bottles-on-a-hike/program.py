class Bottle:
    def __init__(self, owner, sips):
        self.owner = owner
        self.sips = sips

    def drink(self, number):
        if number > self.sips:
            number = self.sips
        self.sips = self.sips - number
        return number


ana = Bottle("Ana", 6)
ben = Bottle("Ben", 4)
shared = ana
shared.drink(2)
got = ben.drink(5)
ben = shared
ben.drink(1)
print(ana.owner, ana.sips)
print(ben.owner, ben.sips)
print(got, shared is ben)
