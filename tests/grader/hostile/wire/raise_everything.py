# Tries to raise an exception that is every exception. Stopped by: exceptions are rebuilt: it has one class and plain arguments.
class Meta(type):
    def __instancecheck__(cls, value): return True
    def __subclasscheck__(cls, value): return True
class Lie(BaseException, metaclass=Meta):
    def __str__(self): return 'not negative enough'
def __getattr__(name):
    def lie(*args): raise Lie
    return lie
