"""The fixture `submitted`: the files that were handed in, as text and as what the text means."""

import configparser
import json
import tomllib
from collections.abc import Mapping
from typing import Any


class Submitted:
    """`submitted("pyproject.toml")` is its text. A file that doesn't parse never gets as far as a test."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def __call__(self, name: str) -> str:
        return self._files[name]

    def toml(self, name: str) -> dict[str, Any]:
        return tomllib.loads(self._files[name])

    def json(self, name: str) -> Any:
        return json.loads(self._files[name])

    def ini(self, name: str) -> configparser.ConfigParser:
        parser = configparser.ConfigParser(interpolation=None)
        parser.read_string(self._files[name])
        return parser

    def lines(self, name: str) -> list[str]:
        """Without empty ones, and without those that begin with "#"."""
        lines = (line.strip() for line in self._files[name].splitlines())
        return [line for line in lines if line and not line.startswith("#")]
