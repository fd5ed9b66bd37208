"""Texts without what people don't mean when they look for something: case, accents, and the number of spaces."""

import unicodedata


def folded(text: str) -> str:
    """`  ZOË   Abel` -> `zoe abel`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(letters.casefold().split())
