"""The order service in a box."""

from milepost.peers import Answer, HttpPeer, Seen


class OrderService(HttpPeer):
    """Knows the orders in `states`: a number, and how far it is."""

    def __init__(self) -> None:
        super().__init__()
        self.states: dict[str, str] = {}

    def answer(self, request: Seen) -> Answer:
        number = request.path.removeprefix("/orders/")
        if request.method != "GET" or number not in self.states:
            return Answer(status=404, body={"error": "there is no such order"})
        return Answer(body={"status": self.states[number]})
