"""Tables of a TOML file, read key by key: what is missing, misspelt or of another type becomes a problem with its place."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar

from milepost.curriculum.names import is_id, meant
from milepost.curriculum.places import Path
from milepost.curriculum.sheet import Sheet
from milepost.curriculum.tree import Tree
from milepost.domain.skills import Estimate

LONGEST_MINUTES = 20_000

Word = TypeVar("Word", bound=str)


def read_table(tree: Tree, name: str, *, strict: bool = True) -> "Table | None":
    """The whole of a TOML file; None where it can't be read. Unless `strict`, keys that nobody asks for are passed over."""
    text = tree.text(name)
    if text is None:
        return None
    sheet = Sheet(tree, name, text, strict=strict)
    values = sheet.values()
    return None if values is None else Table(sheet, values, ())


class Table:
    """Each method reads one key. Where the value is missing or wrong, it notes a problem and answers with the default, or
    with an empty value of the right type. `close` notes the keys that nobody asked for."""

    def __init__(self, sheet: Sheet, values: dict[str, Any], path: Path) -> None:
        self.sheet = sheet
        self._values = values
        self._path = path
        self._asked: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def problem(self, message: str, key: str = "", value: str = "") -> None:
        self.sheet.problem(message, (*self._path, key) if key else self._path, value)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._get(key, default)
        if value is None:
            return ""
        if not isinstance(value, str) or (not value.strip() and default is None):
            self.problem(f"`{key}` should be a text in quotes, and not empty.", key)
            return default or ""
        return value

    def id(self, key: str = "id", default: str | None = None) -> str:
        value = self.text(key, default)
        if value and not is_id(value):
            self.problem(f"`{key}` should be lower-case words and numbers joined by dashes, not {value!r}.", key)
        return value

    def one_of(self, key: str, allowed: Sequence[Word], default: Word | None = None) -> Word:
        value = self.text(key, default)
        for word in allowed:
            if value == word:
                return word
        if value:
            self.problem(f"`{key}` should be one of {', '.join(allowed)}, not {value!r}.", key)
        return allowed[0]

    def texts(self, key: str, known: Collection[str] | None = None, what: str = "") -> tuple[str, ...]:
        """A list of different texts, empty by default. With `known`, each of them has to be one of those."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.problem(f"`{key}` should be a list of texts in quotes.", key)
            return ()
        for item, count in Counter(value).items():
            if count > 1:
                self.problem(f"`{key}` names {item!r} twice.", key, item)
        if known is not None:
            self.refuse_unknown(value, known, what, key)
        return tuple(dict.fromkeys(value))

    def words(self, key: str) -> tuple[str, ...]:
        """A list of texts of which some may be alike, as in a command line. Empty by default."""
        value = self._get(key, [])
        if not _is_texts(value):
            self.problem(f"`{key}` should be a list of texts in quotes.", key)
            return ()
        return tuple(value)

    def refuse_unknown(self, values: Sequence[str], known: Collection[str], what: str, key: str) -> None:
        for value in values:
            if value not in known:
                self.problem(f"`{key}` names {value!r}, but there is no such {what}{meant(value, known)}", key, value)

    def whole(self, key: str, default: int | None = None, *, low: int, high: int) -> int:
        value = self._get(key, default)
        if value is None:
            return low
        if not _is_whole(value) or not low <= value <= high:
            self.problem(f"`{key}` should be a whole number from {low} to {high}.", key)
            return low
        return int(value)

    def number(self, key: str, default: float, *, high: float) -> float:
        """More than 0, at most `high`."""
        value = self._get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= high:
            self.problem(f"`{key}` should be a number above 0, at most {high:g}.", key)
            return default
        return float(value)

    def flag(self, key: str) -> bool:
        value = self._get(key, False)
        if not isinstance(value, bool):
            self.problem(f"`{key}` should be true or false.", key)
        return value is True

    def estimate(self, key: str = "minutes", default: Estimate | None = None) -> Estimate:
        """Two whole numbers, [p50, p80], or p50 alone: p80 is then one and a half times as much."""
        nothing = Estimate(p50=1, p80=1)
        if key not in self._values and default is not None:
            return default
        value = self._get(key, None)
        if value is None:
            return nothing
        pair = [value, -(-value * 3 // 2)] if _is_whole(value) else value
        if not isinstance(pair, list) or len(pair) != 2 or not all(_is_whole(part) for part in pair):
            self.problem(f"`{key}` should be minutes: a whole number, or two of them such as [20, 35].", key)
        elif not 1 <= pair[0] <= pair[1] <= LONGEST_MINUTES:
            self.problem(f"`{key}` should be at least 1, and the second number no less than the first.", key)
        else:
            return Estimate(p50=pair[0], p80=pair[1])
        return nothing

    def tables(self, key: str) -> list["Table"]:
        """The tables under [[key]], none by default."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.problem(f"`{key}` should be written as tables, each under its own [[{key}]].", key)
            return []
        return [Table(self.sheet, item, (*self._path, key, number)) for number, item in enumerate(value)]

    def table(self, key: str) -> "Table":
        """The table under [key], empty by default."""
        value = self._get(key, {})
        if not isinstance(value, dict):
            self.problem(f"`{key}` should be a table under [{key}].", key)
            value = {}
        return Table(self.sheet, value, (*self._path, key))

    def meanings(self, key: str) -> dict[str, str]:
        """A table whose keys are names of the author's own, each with a text. Empty by default."""
        value = self._get(key, {})
        if not isinstance(value, dict) or not all(isinstance(text, str) and text.strip() for text in value.values()):
            self.problem(f"`{key}` should be a table that says of each name what it means, in quotes.", key)
            return {}
        return dict(value)

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts, empty by default."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(_is_texts(item) for item in value):
            self.problem(f"`{key}` should be a list of lists of texts in quotes.", key)
            return ()
        return tuple(tuple(item) for item in value)

    def wholes(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers from 1, empty by default."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(_is_whole(item) and item >= 1 for item in value):
            self.problem(f"`{key}` should be a list of whole numbers from 1.", key)
            return ()
        return tuple(value)

    def close(self) -> None:
        for key in self._values:
            if self.sheet.strict and key not in self._asked:
                self.problem(f"`{key}` is no key of this table{meant(key, self._asked)}", key)

    def _get(self, key: str, default: Any) -> Any:
        self._asked.append(key)
        if key not in self._values and default is None:
            self.problem(f"`{key}` is missing.")
        return self._values.get(key, default)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
