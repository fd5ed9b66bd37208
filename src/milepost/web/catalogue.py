"""The one catalogue of the interface's strings, read out of templates and modules themselves."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.template import engines
from django.template.base import Node, Template, Token, TokenType
from django.templatetags.i18n import BlockTranslateNode, TranslateNode

PACKAGE = Path(__file__).parent
CATALOGUE = PACKAGE / "locale" / "en" / "LC_MESSAGES" / "django.po"
SINGLE = {"_", "gettext", "gettext_lazy"}
PLURAL = {"ngettext", "ngettext_lazy"}
HEADER = """\
# The strings of Milepost's interface. English is the language that they are written in, so nothing is translated here:
# a new language starts as a copy of this file. `python -m django catalogue` writes it; a test keeps it complete.
msgid ""
msgstr ""
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


@dataclass(frozen=True, kw_only=True, order=True)
class Message:
    """A string to translate, with its plural form where it has one."""

    text: str
    plural: str = ""


def catalogue() -> str:
    """The text of django.po."""
    places: dict[Message, list[str]] = {}
    for place, message in sorted([*_of_templates(), *_of_modules()]):
        places.setdefault(message, []).append(place)
    return HEADER + "".join(_entry(message, dict.fromkeys(where)) for message, where in places.items())


def _entry(message: Message, where: dict[str, None]) -> str:
    lines = ["", *(f"#: {place}" for place in where)]
    if "%(" in message.text + message.plural:
        lines.append("#, python-format")
    lines.append(f"msgid {_quoted(message.text)}")
    if message.plural:
        lines += [f"msgid_plural {_quoted(message.plural)}", 'msgstr[0] ""', 'msgstr[1] ""']
    else:
        lines.append('msgstr ""')
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _of_templates() -> Iterator[tuple[str, Message]]:
    backend = engines["django"]
    for path in sorted((PACKAGE / "templates").rglob("*.html")):
        place = path.relative_to(PACKAGE).as_posix()
        template: Template = backend.get_template(path.relative_to(PACKAGE / "templates").as_posix()).template  # type: ignore[attr-defined]  # Django's own backend wraps one
        for message in _of_nodes(template):
            yield place, message


def _of_nodes(template: Template) -> Iterator[Message]:
    for node in template.nodelist.get_nodes_by_type(Node):
        if isinstance(node, TranslateNode):
            yield Message(text=str(node.filter_expression.var.literal))
        elif isinstance(node, BlockTranslateNode):
            yield Message(text=_block_text(node, node.singular), plural=_block_text(node, node.plural))


def _block_text(node: BlockTranslateNode, tokens: Sequence[Token] | None) -> str:
    """As Django looks it up: names stand as %(name)s."""
    if not tokens:
        return ""
    parts = [
        f"%({token.contents})s" if token.token_type == TokenType.VAR else token.contents.replace("%", "%%")
        for token in tokens
    ]
    return "".join(parts)


def _of_modules() -> Iterator[tuple[str, Message]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from ((place, message) for message in _of_call(node, node.func.id))


def _of_call(node: ast.Call, name: str) -> Iterator[Message]:
    texts = [
        argument.value for argument in node.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    if name in SINGLE and texts:
        yield Message(text=texts[0])
    elif name in PLURAL and len(texts) == 2:
        yield Message(text=texts[0], plural=texts[1])
