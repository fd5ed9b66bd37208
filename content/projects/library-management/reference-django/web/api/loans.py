"""Loans and reservations. Members see their own, librarians see all."""

from django.http import HttpRequest, HttpResponse

from library.errors import Invalid, NotFound, Refused
from web import lending, lists, waiting
from web.answers import show
from web.api import shapes
from web.api.view import ApiView
from web.clock import now
from web.models import Loan, Reservation, Role, User


class Borrow(ApiView):
    roles = {"POST": Role.MEMBER}

    def post(self, request: HttpRequest, id: int) -> HttpResponse:
        member_id = self.body().get("member_id", self.user.pk)
        if member_id != self.user.pk and not self.user.at_the_desk:
            raise Refused("forbidden", "only librarians lend to somebody else")
        if type(member_id) is not int or not User.objects.filter(pk=member_id).exists():
            raise Invalid({"member_id": "must be the id of a member"})
        loan = lending.borrow(id, member_id, now())
        return show(shapes.loan(loan), 201, {"Location": f"/api/loans/{loan.pk}"})


class AllLoans(ApiView):
    roles = {"GET": Role.MEMBER}

    def get(self, request: HttpRequest) -> HttpResponse:
        state = lists.choice(request, "state", lending.STATES)
        query = lending.loans_of(member_id=lists.id_of(request, "member_id"), state=state, now=now())
        if not self.user.at_the_desk:
            query = query.filter(member=self.user)
        return show(lists.page(request, query, shapes.loan))


class OneLoan(ApiView):
    roles = {"GET": Role.MEMBER}

    def get(self, request: HttpRequest, id: int) -> HttpResponse:
        loan = lending.find(id)
        _refuse_others(loan, self.user)
        return show(shapes.loan(loan))


class GiveBack(ApiView):
    roles = {"POST": Role.LIBRARIAN}

    def post(self, request: HttpRequest, id: int) -> HttpResponse:
        return show(shapes.loan(lending.give_back(id, now())))


class Renew(ApiView):
    roles = {"POST": Role.MEMBER}

    def post(self, request: HttpRequest, id: int) -> HttpResponse:
        if lending.find(id).member_id != self.user.pk:
            raise NotFound("loan")
        return show(shapes.loan(lending.renew(id, now())))


class Reserve(ApiView):
    roles = {"POST": Role.MEMBER}

    def post(self, request: HttpRequest, id: int) -> HttpResponse:
        made = waiting.reserve(id, self.user.pk, now())
        return show(shapes.reservation(made), 201, {"Location": f"/api/reservations/{made.pk}"})


class OneReservation(ApiView):
    roles = {"GET": Role.MEMBER, "DELETE": Role.MEMBER}

    def get(self, request: HttpRequest, id: int) -> HttpResponse:
        reservation = waiting.find(id)
        _refuse_others(reservation, self.user)
        return show(shapes.reservation(reservation))

    def delete(self, request: HttpRequest, id: int) -> HttpResponse:
        _refuse_others(waiting.find(id), self.user)
        waiting.cancel(id, now())
        return HttpResponse(status=204)


def _refuse_others(thing: Loan | Reservation, user: User) -> None:
    """Whose number was guessed shall not even hear that it exists. Raises NotFound."""
    if thing.member_id != user.pk and not user.at_the_desk:
        raise NotFound(thing._meta.model_name or "thing")
