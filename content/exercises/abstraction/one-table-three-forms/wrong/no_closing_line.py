"""Fails task 3.

The table is opened and never closed. The last line comes from `foot`.
"""

from abc import ABC, abstractmethod


class Form(ABC):
    @abstractmethod
    def row(self, cells):
        """Return these cells as one line, without its end."""

    def head(self):
        return []

    def foot(self):
        return []

    def write(self, rows):
        lines = self.head()
        for cells in rows:
            lines = lines + [self.row(cells)]
        text = ""
        for line in lines + self.foot():
            text = text + line + "\n"
        return text


class Csv(Form):
    def row(self, cells):
        safe = []
        for cell in cells:
            if "," in cell:
                cell = '"' + cell + '"'
            safe.append(cell)
        return ",".join(safe)


class Html(Form):
    def head(self):
        return ["<table>"]

    def row(self, cells):
        inner = ""
        for cell in cells:
            inner = inner + "<td>" + cell + "</td>"
        return "<tr>" + inner + "</tr>"


class Markdown(Form):
    def __init__(self, headings):
        self.headings = headings

    def row(self, cells):
        return "| " + " | ".join(cells) + " |"

    def head(self):
        return [self.row(self.headings), self.row(["---"] * len(self.headings))]
