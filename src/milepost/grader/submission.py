"""What a learner hands in, read as text: the files of the exercise, or one clear sentence on why not."""

from collections.abc import Mapping
from dataclasses import dataclass

from milepost.domain.verdict import Outcome

LARGEST = 256 * 1024  # bytes of all files together


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """A submission that can't be graded as it is. `message` says what to do."""

    outcome: Outcome
    message: str


def read(files: Mapping[str, str | bytes], names: tuple[str, ...]) -> dict[str, str] | Refusal:
    """The text of each file of the exercise (`names`). Where there is one, a file of any name is taken as it."""
    if len(files) == 1 and len(names) == 1:
        files = {names[0]: next(iter(files.values()))}
    problem = _wrong_names(files, names) or _too_large(files)
    if problem:
        return problem
    texts = {}
    for name in names:
        text = _text(name, files[name])
        if isinstance(text, Refusal):
            return text
        texts[name] = text
    if not any(text.strip() for text in texts.values()):
        return Refusal(outcome="failed", message="There is nothing in it yet. Write something, then check again.")
    return texts


def _wrong_names(files: Mapping[str, str | bytes], names: tuple[str, ...]) -> Refusal | None:
    missing = [name for name in names if name not in files]
    unknown = [name for name in files if name not in names]
    if unknown:
        return Refusal(outcome="failed", message=f"{_listed(unknown)} doesn't belong here. {_expected(names)}")
    if missing:
        return Refusal(outcome="failed", message=f"{_listed(missing)} is missing. {_expected(names)}")
    return None


def _too_large(files: Mapping[str, str | bytes]) -> Refusal | None:
    size = sum(len(content) for content in files.values())
    if size <= LARGEST:
        return None
    kib, most = -(-size // 1024), LARGEST // 1024
    return Refusal(outcome="failed", message=f"This is {kib} KiB long, and {most} KiB is the most. Is it the right file?")


def _text(name: str, content: str | bytes) -> str | Refusal:
    if isinstance(content, bytes):
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            return _not_text(name, "it is saved as UTF-16")
        try:
            content = content.decode("utf-8")
        except UnicodeDecodeError as error:
            before = error.object[: error.start]
            return _not_text(name, f"line {before.count(10) + 1} has a byte that isn't UTF-8")
    if any("\ud800" <= character <= "\udfff" for character in content):
        return _not_text(name, "it holds half of a character (U+D800 to U+DFFF)")
    if "\0" in content:
        line = content[: content.index("\0")].count("\n") + 1
        return _not_text(name, f"line {line} has a NUL character")
    return content.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _not_text(name: str, why: str) -> Refusal:
    message = f"{_listed([name])} isn't text that Python can read: {why}. Save it as UTF-8 in your editor, then check again."
    return Refusal(outcome="syntax_error", message=message)


def _expected(names: tuple[str, ...]) -> str:
    return f"The only file is {names[0]}." if len(names) == 1 else f"The files are {_listed(names)}."


def _listed(names: tuple[str, ...] | list[str]) -> str:
    """Names as a reader sees them: few, short, and without characters that can't be shown."""
    shown = [ascii(name)[1:-1] if not name.isprintable() else name for name in names[:5]]
    return ", ".join(name if len(name) <= 60 else name[:60] + "…" for name in shown) + ", …" * (len(names) > 5)
