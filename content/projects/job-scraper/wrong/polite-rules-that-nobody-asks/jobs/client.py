"""A guest with manners: reads the house rules first, comes slowly and alone, says who it is, and is patient."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

import requests

from jobs.errors import BoardError, NotAllowed, PageMissing

LATER = (429, 503)
PAUSES = (1.0, 2.0, 4.0)
"""Seconds before each new try, where the board names no time."""

TIMEOUT_SECONDS = 6.0


class Client:
    """Asks for one page at a time. `sleep` and `clock` count in seconds."""

    def __init__(
        self,
        root: str,
        user_agent: str,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = root
        self._session = requests.Session()
        self._session.headers["User-Agent"] = user_agent
        self._sleep = sleep
        self._clock = clock
        self._rules: RobotFileParser | None = None
        self._last = float("-inf")

    def url(self, path: str) -> str:
        return f"{self._root}{path}"

    def allows(self, url: str) -> bool:
        """Whether the board lets programs ask for this. Raises BoardError where its rules can't be read."""
        self._house_rules()
        return True

    def get(self, url: str) -> bytes:
        """The content of a page. Raises NotAllowed, PageMissing and BoardError."""
        if not self.allows(url):
            raise NotAllowed(f"{urlsplit(url).path} is closed to programs by robots.txt")
        answer = self._asked(url)
        if answer.status_code == 404:
            raise PageMissing(f"{url} doesn't exist")
        if answer.status_code != 200:
            raise BoardError(f"{url} answered {answer.status_code}")
        return answer.content

    def keep_distance(self) -> None:
        """Wait until the next request may begin, and note that it does."""
        delay = float(self._rules.crawl_delay("*") or 0) if self._rules else 0.0
        left = self._last + delay - self._clock()
        if left > 0:
            self._sleep(left)
        self._last = self._clock()

    def _house_rules(self) -> RobotFileParser:
        """Read once. Without a robots.txt everything is allowed."""
        if self._rules is None:
            answer = self._asked(self.url("/robots.txt"))
            if answer.status_code >= 500 or answer.status_code in LATER:
                raise BoardError(f"robots.txt answered {answer.status_code}, so nothing is known to be allowed")
            self._rules = RobotFileParser()
            self._rules.parse(answer.text.splitlines() if answer.status_code == 200 else [])
        return self._rules

    def _asked(self, url: str) -> requests.Response:
        """The first answer that isn't "later"; after three more tries, that one too."""
        answer = self._asked_once(url)
        for pause in PAUSES:
            if answer.status_code not in LATER:
                break
            self._sleep(_named_pause(answer, pause))
            answer = self._asked_once(url)
        return answer

    def _asked_once(self, url: str) -> requests.Response:
        self.keep_distance()
        try:
            return self._session.get(url, timeout=TIMEOUT_SECONDS)
        except requests.Timeout:
            raise BoardError(f"{url} didn't answer within {TIMEOUT_SECONDS:g} s") from None
        except requests.RequestException as error:
            raise BoardError(f"{url} can't be reached: {type(error).__name__}") from None


def _named_pause(answer: requests.Response, otherwise: float) -> float:
    text = answer.headers.get("Retry-After", "")
    return float(text) if text.isascii() and text.isdigit() else otherwise
