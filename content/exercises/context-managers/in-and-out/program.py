class Light:
    def __init__(self, room):
        self.room = room

    def __enter__(self):
        print(self.room, "on")
        return self

    def __exit__(self, kind, error, trace):
        print(self.room, "off")


def fetch(bottles):
    try:
        with Light("hall"):
            each = 6 // bottles
            with Light("cellar"):
                return each // 6
    except ZeroDivisionError:
        print("dark")
        return 2


print(fetch(1))
print(fetch(0))
