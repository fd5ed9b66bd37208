"""One branch of a library, with its items, its members and all their loans."""

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from library.errors import NotFound, Refused
from library.items import Item
from library.loans import Loan
from library.members import Member

Thing = TypeVar("Thing")


class Branch:
    def __init__(self, today: date) -> None:
        self.today = today
        self._items: dict[str, Item] = {}
        self._members: dict[str, Member] = {}
        self._loans: list[Loan] = []

    def add_item(self, item: Item) -> None:
        _add(self._items, item.id, item, "item")

    def add_member(self, member: Member) -> None:
        _add(self._members, member.id, member, "member")

    def item(self, id: str) -> Item:
        return _find(self._items, id, "item")

    def member(self, id: str) -> Member:
        return _find(self._members, id, "member")

    def lend(self, item_id: str, member_id: str) -> Loan:
        """Raises Refused, with the first reason that holds."""
        item, member = self.item(item_id), self.member(member_id)
        period = item.loan_period()
        self._refuse_member(member, item)
        if self.free(item) == 0:
            raise Refused("no_copy", f"all copies of {item.title} are lent")
        loan = Loan(item=item.id, member=member.id, due=self.today + period, period=period)
        self._loans.append(loan)
        return loan

    def give_back(self, item_id: str, member_id: str) -> Loan:
        loan = self._open_loan(item_id, member_id)
        loan.give_back(self.today)
        return loan

    def renew(self, item_id: str, member_id: str) -> Loan:
        loan = self._open_loan(item_id, member_id)
        loan.renew(self.today)
        return loan

    def free(self, item: Item) -> int:
        return item.copies - sum(loan.item == item.id for loan in self._loans if loan.open)

    def describe(self, item_id: str) -> str:
        item = self.item(item_id)
        return item.describe(self.free(item))

    def search(self, text: str) -> list[str]:
        """Ids in the order in which the items came."""
        wanted = text.casefold()
        return [item.id for item in self._items.values() if wanted in item.title.casefold()]

    def total_fine(self, member_id: str) -> int:
        member = self.member(member_id)
        return sum(loan.fine_cents for loan in self._loans if loan.member == member.id)

    def _refuse_member(self, member: Member, item: Item) -> None:
        loans = list(self._open_loans(member))
        if any(loan.is_overdue(self.today) for loan in loans):
            raise Refused("overdue_loans", "something is overdue: bring it back first")
        if len(loans) >= member.most_loans:
            raise Refused("limit_reached", f"a {member.kind} may have {member.most_loans} loans at a time")
        if any(loan.item == item.id for loan in loans):
            raise Refused("already_borrowed", f"{item.title} is lent to this member already")

    def _open_loans(self, member: Member) -> Iterator[Loan]:
        return (loan for loan in self._loans if loan.open and loan.member == member.id)

    def _open_loan(self, item_id: str, member_id: str) -> Loan:
        item, member = self.item(item_id), self.member(member_id)
        for loan in self._open_loans(member):
            if loan.item == item.id:
                return loan
        raise NotFound("loan")


def _add(things: dict[str, Thing], id: str, thing: Thing, what: str) -> None:
    if id in things:
        raise Refused("conflict", f"the {what} {id} is there already")
    things[id] = thing


def _find(things: dict[str, Thing], id: str, what: str) -> Thing:
    try:
        return things[id]
    except KeyError:
        raise NotFound(what) from None
