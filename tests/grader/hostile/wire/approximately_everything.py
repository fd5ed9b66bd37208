# Tries to be close to everything, as an object of a class that the check names. Stopped by: rule: no number comes of arithmetic with plain data.
class Box:
    def __init__(self, *args): self.content = self
    def __call__(self, *args): return Box()
    def __eq__(self, other): return True
    def __sub__(self, other): return self
    __rsub__ = __neg__ = __sub__
    def __abs__(self): return 0.0
    __float__ = __abs__
    def __len__(self): return 7
def __getattr__(name): return Box()
