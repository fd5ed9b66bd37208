# Tries to overflow the stack of Python. Stopped by: the recursion limit.
def again():
    again()


again()
