class LaundryError(Exception):
    """Raised when the machine can't start. The message is for the display."""


# 1. Define BadCard, NoSuchProgram and CardEmpty. Write balance_on(text).


# 2. Write price_of(program).


# 3. Write start(text, program). It catches nothing.


# 4. Write display(text, program). It returns a text.
