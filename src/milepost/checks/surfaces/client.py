"""`http`: requests to the learner's server, as any client would send them."""

import json
import shlex
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from milepost.checks.surfaces.answers import Answer
from milepost.checks.surfaces.server import PORT_BY_HAND, Server
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note, shown

if TYPE_CHECKING:
    import httpx

SECONDS = 5.0
MOST_BODY = 64 << 20
MOST_PAGES = 1000

Result = TypeVar("Result")
Form = Mapping[str, str]
Upload = tuple[str, bytes, str]


@dataclass(frozen=True, kw_only=True)
class Client:
    """A client of one server. `jar` keeps cookies in a session; without it each request stands alone."""

    server: Server
    headers: Mapping[str, str]
    jar: "httpx.Cookies | None" = None

    def get(self, path: str, **options: Any) -> Answer:
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> Answer:
        return self.request("POST", path, **options)

    def put(self, path: str, **options: Any) -> Answer:
        return self.request("PUT", path, **options)

    def patch(self, path: str, **options: Any) -> Answer:
        return self.request("PATCH", path, **options)

    def delete(self, path: str, **options: Any) -> Answer:
        return self.request("DELETE", path, **options)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Any = (),
        headers: Mapping[str, str] = {},
        seconds: float = SECONDS,
        json: Any = ...,
        data: bytes | str | None = None,
        form: Form | None = None,
        files: Mapping[str, Upload] | None = None,
    ) -> Answer:
        """`json` may be any value, None too. The path is sent as it is written, or quoted where it couldn't be."""
        import httpx

        sent_headers = {**self.headers, **headers}
        content, kind = _content(json, data)
        if kind and "content-type" not in {name.lower() for name in sent_headers}:
            sent_headers["Content-Type"] = kind
        url = self.server.url + path
        began = time.monotonic()
        with httpx.Client(trust_env=False, cookies=self.jar, timeout=seconds, verify=False) as client:  # noqa: S501 - plain HTTP; reading certificates takes long
            request = client.build_request(
                method, url, params=query or None, headers=sent_headers, content=content, data=form, files=files
            )
            sent = _Sent(request=request, form=form, files=files, port=self.server.port, start=self.server.command_by_hand)
            try:
                response = client.send(request, stream=True)
                body = _body(response, until=began + seconds)
                response.close()
            except httpx.HTTPError as error:
                raise self._unanswered(sent, error, seconds) from None
            except _TooMuch as error:
                raise Mismatch(str(error), exchange=note(sent.exchange(str(error))), log=self.server.last_lines) from None
            if self.jar is not None:
                self.jar.update(client.cookies)
        exchange = note(sent.exchange(_came(response, body)))
        return Answer(
            method=method,
            path=path,
            status=response.status_code,
            headers=response.headers,
            body=body,
            seconds=time.monotonic() - began,
            cookies=dict(response.cookies),
            exchange=exchange,
            log=self.server.last_lines,
        )

    def with_headers(self, headers: Mapping[str, str]) -> "Client":
        return Client(server=self.server, headers={**self.headers, **headers}, jar=self.jar)

    def with_token(self, token: str) -> "Client":
        return self.with_headers({"Authorization": f"Bearer {token}".rstrip()})  # no header ends in a space

    def as_user(self, user: Any) -> "Client":
        """With the token of a user of `accounts`."""
        return self.with_token(user.token)

    def at(self, server: Server) -> "Client":
        return Client(server=server, headers=self.headers, jar=self.jar)

    def session(self) -> "Client":
        """One that keeps cookies."""
        import httpx

        return Client(server=self.server, headers=self.headers, jar=httpx.Cookies())

    def together(self, calls: Iterable[Callable[[], Result]]) -> list[Result]:
        """All at the same time; the results in order."""
        waiting = list(calls)
        self.server.start()
        with ThreadPoolExecutor(max(1, len(waiting))) as pool:
            return list(pool.map(lambda call: call(), waiting))

    def all_pages(self, path: str, query: Mapping[str, Any] = {}) -> list[Any]:
        """The items of all pages, none twice."""
        items: list[Any] = []
        for page in range(1, MOST_PAGES):
            answer = self.get(path, query={**query, "page": page})
            items += answer.items
            if page >= answer.json["pages"]:
                break
        _refuse_doubles(items, answer)
        if len(items) != answer.json["total"]:
            expected = f"{answer.json['total']}, as `total` says"
            raise answer.mismatch(f"All pages together have {len(items)} items.", expected=expected)
        return items

    def whole_feed(self, path: str, query: Mapping[str, Any] = {}) -> list[Any]:
        """The items of a feed from its newest to its oldest, none twice."""
        items: list[Any] = []
        cursor: dict[str, Any] = {}
        for _ in range(MOST_PAGES):
            answer = self.get(path, query={**query, **cursor}).expect(200)
            items += answer.json["items"]
            if answer.json["next_cursor"] is None:
                break
            cursor = {"cursor": answer.json["next_cursor"]}
        _refuse_doubles(items, answer)
        return items

    def _unanswered(self, sent: "_Sent", error: Exception, seconds: float) -> Mismatch:
        import httpx

        late = isinstance(error, httpx.TimeoutException)
        message = f"No answer came within {seconds:g} s." if late else "No answer came."
        cause = self.server.why_silent(_likely(error))
        exchange = note(sent.exchange(f"{message} {type(error).__name__}"))
        return Mismatch(message, expected="an answer", exchange=exchange, cause=cause, log=self.server.last_lines)


class _TooMuch(Exception):
    """A body without an end, or one that comes too slowly."""


@dataclass(frozen=True, kw_only=True)
class _Sent:
    request: "httpx.Request"
    form: Form | None
    files: Mapping[str, Upload] | None
    port: int
    start: Callable[[], str]

    def exchange(self, came: str) -> Exchange:
        return Exchange(sent=self._sent(), came=came, repeat=self._curl())

    def _sent(self) -> str:
        target = self.request.url.raw_path.decode("ascii", errors="replace")
        lines = [f"{self.request.method} {target}", *(f"{name}: {value}" for name, value in self._headers())]
        return "\n".join([*lines, shown(self._body())]) if self._body() else "\n".join(lines)

    def _headers(self) -> list[tuple[str, str]]:
        usual = ("host", "accept", "accept-encoding", "connection", "user-agent", "content-length")
        return [(name.title(), value) for name, value in self.request.headers.items() if name not in usual]

    def _body(self) -> str:
        if self.files:
            return "(files: " + ", ".join(f"{name}={file[0]}" for name, file in self.files.items()) + ")"
        try:
            return self.request.content.decode("utf-8", errors="backslashreplace")
        except RuntimeError:
            return ""

    def _curl(self) -> str:
        words = ["curl", "-i"] + ([] if self.request.method == "GET" else ["-X", self.request.method])
        for name, value in self._headers():
            if not self.files or name != "Content-Type":
                words += ["-H", f"{name}: {value}"]
        if self.files:
            words += [word for name, file in self.files.items() for word in ("-F", f"{name}=@{file[0]}")]
        elif body := self._body():
            words += ["--data-raw", body if len(body) < 2000 else f"{body[:200]}..."]
        words.append(str(self.request.url).replace(f":{self.port}", f":{PORT_BY_HAND}", 1))
        return " ".join(map(shlex.quote, words))


def _content(value: Any, data: bytes | str | None) -> tuple[bytes | None, str]:
    if value is not ...:
        return json.dumps(value).encode(), "application/json"
    return (data.encode() if isinstance(data, str) else data), ""


def _body(response: "httpx.Response", *, until: float) -> bytes:
    parts = bytearray()
    for chunk in response.iter_bytes():
        parts += chunk
        if len(parts) > MOST_BODY:
            raise _TooMuch(f"The answer is larger than {MOST_BODY >> 20} MiB, so the rest of it wasn't read.")
        if time.monotonic() > until:
            raise _TooMuch("The answer began and didn't end in time.")
    return bytes(parts)


def _came(response: "httpx.Response", body: bytes) -> str:
    named = ("content-type", "location", "etag", "retry-after", "allow", "www-authenticate", "set-cookie", "warning")
    headers = [f"{name.title()}: {response.headers[name]}" for name in named if name in response.headers]
    return "\n".join([f"status {response.status_code}", *headers, shown(body)]).rstrip()


def _likely(error: Exception) -> str:
    name = type(error).__name__
    return {
        "ConnectError": "The connection was refused.",
        "ReadTimeout": "The connection was accepted, and nothing came. Does one request wait for another, or loop for ever?",
        "ConnectTimeout": "The server doesn't accept connections. Is it busy with another request?",
        "RemoteProtocolError": "The server closed the connection before it had answered, or sent something that isn't HTTP.",
        "ReadError": "The server cut the connection in the middle of its answer.",
    }.get(name, f"{name}: {error}")


def _refuse_doubles(items: list[Any], answer: Answer) -> None:
    ids = [json.dumps(item.get("id", item) if isinstance(item, dict) else item, sort_keys=True) for item in items]
    if len(set(ids)) != len(ids):
        double = next(id for id in ids if ids.count(id) > 1)
        raise answer.mismatch(f"The item {double} comes twice on the pages of this list.", expected="each item once")


@pytest.fixture
def http(server: Server) -> Client:
    server.start()
    return Client(server=server, headers={})
