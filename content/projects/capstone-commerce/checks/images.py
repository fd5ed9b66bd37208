"""A Dockerfile, read as far as its form says something."""

import json
import re
import shlex


def instructions(text):
    """`[(NAME, rest)]`; lines that go on are one, comments are left out."""
    joined = re.sub(r"\\[ \t]*\n", " ", re.sub(r"(?m)^[ \t]*#.*\n?", "", text))
    lines = (line.split(None, 1) for line in joined.splitlines() if line.strip())
    return [(parts[0].upper(), parts[1].strip() if len(parts) > 1 else "") for parts in lines]


def bases(found):
    """The images that it starts from, but for parts of its own."""
    names, images = set(), []
    for name, rest in found:
        if name == "FROM":
            words = [word for word in rest.split() if not word.startswith("--")]
            if words[0] not in names and words[0] != "scratch":
                images.append(words[0])
            if len(words) > 2 and words[1].upper() == "AS":
                names.add(words[2])
    return images


def last_part(found):
    start = max(place for place, (name, _) in enumerate(found) if name == "FROM")
    return found[start:]


def is_pinned(image):
    """A variable may stand for the tag."""
    tag = image.rpartition("/")[2].partition(":")[2]
    return "@sha256:" in image or tag not in ("", "latest") or image.startswith("$")


def hears_signals(rest):
    """A list of words starts the program itself; a shell in between has to give way to it."""
    try:
        words = json.loads(rest)
    except ValueError:
        return re.search(r"(^|[;&|]\s*)exec\s", rest) is not None
    is_shell = words[0].rpartition("/")[2] in ("sh", "bash", "dash", "ash") and "-c" in words
    return not is_shell or any(re.search(r"(^|[;&|]\s*)exec\s", word) for word in words)


def secrets_in(found):
    """Names of variables that hold a key, and have a value in the file."""
    given = [part for name, rest in found if name in ("ENV", "ARG") for part in _pairs(rest)]
    return [name for name, value in given if value and re.search(r"SECRET|PASSWORD|TOKEN|_KEY$", name.upper())]


def _pairs(rest):
    try:
        words = shlex.split(rest)
    except ValueError:
        words = rest.split()
    if words and "=" not in words[0]:
        return [(words[0], " ".join(words[1:]))]
    return [tuple(word.split("=", 1)) for word in words if "=" in word]
