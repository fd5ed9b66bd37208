"""What can go wrong. Each text is for the person who typed the command; `code` is for a program that reads the error."""


class TodoError(Exception):
    code = "invalid"


class UnknownTaskError(TodoError):
    code = "not_found"


class StateError(TodoError):
    code = "conflict"


class StoreError(TodoError):
    code = "store"
