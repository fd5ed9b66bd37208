class Rope:
    def __init__(self, colour, m):
        self.colour = colour
        self.m = m

    def __repr__(self):
        return "Rope(" + repr(self.colour) + ", " + repr(self.m) + ")"

    def __str__(self):
        return self.colour + ", " + str(self.m) + " m"

    def __eq__(self, other):
        return self.m == other.m

    def __add__(self, other):
        return Rope(self.colour, self.m + other.m)

    def __len__(self):
        return self.m // 2


red = Rope("red", 5)
blue = Rope("blue", 2)
long = red
long = red + blue
print(long)
print([red, blue])
print(blue == Rope("white", 2), blue is Rope("white", 2))
print(len(long))
