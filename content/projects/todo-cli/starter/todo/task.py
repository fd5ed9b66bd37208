"""Start here: what a task is."""


class TodoError(Exception):
    """Raise it with a text, and the program prints `error: TEXT` and ends with exit code 1."""


class Task:
    def __init__(self, id, title):
        self.id = id
        self.title = title

    def line(self):
        """As `list` prints it."""
        return f"{self.id} {self.title}"

    def to_json(self):
        """A dictionary that can be written to a file."""
        return {"id": self.id, "title": self.title}
