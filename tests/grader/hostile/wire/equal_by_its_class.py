# Tries to be equal to everything by way of its metaclass. Stopped by: the check's side, where an object is equal to no plain data.
class Meta(type):
    def __eq__(cls, other): return True
    __hash__ = type.__hash__
    def __call__(cls, *args): return cls
    def __getattr__(cls, name): return cls
    def __len__(cls): return 1
class Lie(metaclass=Meta): pass
def __getattr__(name): return Lie
