class Phone:
    def name(self):
        return "phone"

    def greet(self):
        return self.name() + ", hello"


class Clinic(Phone):
    def name(self):
        return "clinic"


class NightClinic(Clinic):
    def name(self):
        word = "night "
        return word + super().name()

    def greet(self):
        return super().greet() + ", please wait"


class Machine:
    def greet(self):
        return "beep"


first = Clinic().greet()
print(first)
for line in [NightClinic(), Machine(), Phone()]:
    print(line.greet())
