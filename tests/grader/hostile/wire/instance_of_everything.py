# Tries to say by a metaclass that everything is an instance. Stopped by: the check's side, which asks no metaclass.
class Meta(type):
    def __instancecheck__(cls, value): return True
    def __subclasscheck__(cls, value): return True
class Box(metaclass=Meta):
    def __init__(self, *args): self.content = Box
    def __eq__(self, other): return True
def __getattr__(name): return lambda *args: Box()
