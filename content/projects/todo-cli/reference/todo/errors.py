"""What can go wrong. Each text is for the person who typed the command."""


class TodoError(Exception):
    pass


class UnknownTaskError(TodoError):
    pass


class StateError(TodoError):
    """A task isn't in the state that a change needs."""


class StoreError(TodoError):
    """The file can't be read or written, or what is in it isn't a list of tasks."""
