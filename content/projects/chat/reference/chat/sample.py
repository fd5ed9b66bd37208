"""Two people and a few words, to look at. Log in as ada@example.org or ben@example.org with the password `a room of tea`."""

import os

from chat.accounts import User
from chat.errors import Refused
from chat.service import Chat, chat_of
from chat.settings import settings_of

PASSWORD = "a room of tea"
ADA, BEN = "ada@example.org", "ben@example.org"
TALK = (
    (ADA, "Is anybody up yet?"),
    (BEN, "Since five. The kettle is on."),
    (ADA, "Then I'm on my way 🫖"),
    (BEN, "Bring the good biscuits."),
    (ADA, "There are none left. Who could that have been?"),
    (BEN, "I know nothing of biscuits."),
)


def main() -> None:
    chat = chat_of(settings_of(os.environ), deliver=lambda event, data, to: None)
    try:
        people = {address: _person(chat, address, name) for address, name in ((ADA, "Ada"), (BEN, "Ben"))}
    except Refused:
        return  # they are there already
    kitchen = chat.rooms.create(people[ADA], {"name": "Kitchen", "private": False})["id"]
    chat.rooms.create(people[BEN], {"name": "Biscuit committee", "private": True})
    chat.rooms.join(people[BEN], kitchen)
    for number, (who, words) in enumerate(TALK):
        chat.messages.send(people[who], {"room_id": kitchen, "text": words, "client_id": f"sample-{number}"})
    print(f"Log in as {ADA} or {BEN} with the password: {PASSWORD}")


def _person(chat: Chat, address: str, name: str) -> User:
    return chat.accounts.sign_up({"email": address, "name": name, "password": PASSWORD})


if __name__ == "__main__":
    main()
