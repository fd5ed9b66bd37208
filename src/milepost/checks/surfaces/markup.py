"""An HTML page as a checker sees it: elements by their hooks, forms with all their inputs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

HOOK = "data-testid"
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNSEEN = {"script", "style", "template", "head"}
INPUTS = {"input", "select", "textarea"}
NO_LABEL = {"hidden", "submit", "button", "image", "reset"}


@dataclass(eq=False)
class Element:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    parent: "Element | None" = None
    children: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What a reader sees of it, with single spaces."""
        return " ".join(" ".join(self._texts()).split())

    @property
    def source(self) -> str:
        """The text within, as it stands: of a script."""
        return "".join(child for child in self.children if isinstance(child, str))

    def all(self) -> Iterator["Element"]:
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.all()

    def within(self, tag: str) -> "Element | None":
        element = self.parent
        while element is not None and element.tag != tag:
            element = element.parent
        return element

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag not in UNSEEN and "hidden" not in child.attributes:
                yield from child._texts()


def parse(html: str) -> Element:
    """Never fails: browsers don't either."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


def hooked(root: Element, hook: str) -> list[Element]:
    return [element for element in root.all() if element.attributes.get(HOOK) == hook]


def values_of(form: Element) -> list[tuple[str, str]]:
    """What a browser would send, without the buttons: names and values in order."""
    named = [element for element in form.all() if element.attributes.get("name")]
    return [(element.attributes["name"], value) for element in named for value in _values(element)]


def value_of(element: Element) -> str:
    return next(iter(_values(element)), "")


def _values(element: Element) -> list[str]:
    kind = element.attributes.get("type", "text").lower()
    if element.tag == "textarea":
        return [element.source.removeprefix("\n")]
    if element.tag == "select":
        options = [own for own in element.all() if own.tag == "option"]
        chosen = [own for own in options if "selected" in own.attributes] or options[:1]
        return [own.attributes.get("value", own.text) for own in chosen]
    if element.tag != "input" or kind in ("submit", "button", "image", "reset", "file"):
        return []
    if kind in ("checkbox", "radio"):
        return [element.attributes.get("value", "on")] if "checked" in element.attributes else []
    return [element.attributes.get("value", "")]


def unlabelled(root: Element) -> list[Element]:
    """Inputs that nothing names."""
    targets = {element.attributes.get("for") for element in root.all() if element.tag == "label"}
    return [element for element in root.all() if element.tag in INPUTS and not _has_label(element, targets)]


def _has_label(element: Element, targets: set[str | None]) -> bool:
    attributes = element.attributes
    named = attributes.get("aria-label") or attributes.get("aria-labelledby") or attributes.get("title")
    quiet = attributes.get("type", "").lower() in NO_LABEL
    return bool(named or quiet or attributes.get("id") in targets - {None} or element.within("label"))


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("document")
        self._open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self._open)
        self._open.children.append(element)
        if tag not in VOID:
            self._open = element

    def handle_endtag(self, tag: str) -> None:
        element: Element | None = self._open
        while element is not None and element.tag != tag:
            element = element.parent
        if element is not None and element.parent is not None:
            self._open = element.parent

    def handle_data(self, data: str) -> None:
        self._open.children.append(data)
