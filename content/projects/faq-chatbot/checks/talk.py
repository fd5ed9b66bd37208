"""A customer who talks to the bot over HTTP."""

from typing import Any


class Talk:
    """A conversation. `said` are the answers to all messages, in order."""

    def __init__(self, http: Any, begun: dict) -> None:
        self.id = begun["id"]
        self.path = f"/api/conversations/{begun['id']}/messages"
        self.token = begun["token"]
        self.http = http.with_token(begun["token"])
        self.said: list[dict] = []

    def send(self, text: str, *, at: Any = None, seconds: float = 5) -> Any:
        """The answer of HTTP as it came."""
        http = self.http.at(at) if at else self.http
        return http.post(self.path, json={"text": text}, seconds=seconds)

    def say(self, text: str, *, at: Any = None, seconds: float = 5) -> dict:
        answer = self.send(text, at=at, seconds=seconds).expect(200).json
        self.said.append(answer)
        return answer


def begin(http: Any) -> Talk:
    return Talk(http, http.post("/api/conversations", json={}).expect(201).json)
