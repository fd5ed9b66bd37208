# Tries to print without end. Stopped by: the limit of output.
def __getattr__(name):
    def flood(*args):
        while True: print('passed ' * 1000)
    return flood
