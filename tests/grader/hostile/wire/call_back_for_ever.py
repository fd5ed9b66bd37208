# Tries to call back without end. Stopped by: the time limit of the test.
def __getattr__(name):
    def again(items=None, function=None, *rest):
        while callable(function): function(0)
    return again
