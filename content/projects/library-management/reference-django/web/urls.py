"""Which address leads where."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path, register_converter
from django.urls.converters import IntConverter

from web import pages
from web.answers import show
from web.api import accounts, books, loans
from web.models import Book


class Id(IntConverter):
    """Numbers that SQLite can hold. Everything else is no page of ours: 404."""

    def to_python(self, value: str) -> int:
        if int(value) >= 2**63:
            raise ValueError
        return int(value)


register_converter(Id, "id")


def health(request: HttpRequest) -> HttpResponse:
    try:
        Book.objects.exists()
    except DatabaseError:
        return show({"status": "unavailable", "checks": {"database": "down"}}, 503)
    return show({"status": "ok", "checks": {"database": "ok"}})


api: list[URLPattern | URLResolver] = [
    path("auth/signup", accounts.SignUp.as_view()),
    path("auth/login", accounts.LogIn.as_view()),
    path("auth/me", accounts.Me.as_view()),
    path("users/<id:id>", accounts.OneUser.as_view()),
    path("books", books.AllBooks.as_view()),
    path("books/<id:id>", books.OneBook.as_view()),
    path("books/<id:id>/loans", loans.Borrow.as_view()),
    path("books/<id:id>/reservations", loans.Reserve.as_view()),
    path("loans", loans.AllLoans.as_view()),
    path("loans/<id:id>", loans.OneLoan.as_view()),
    path("loans/<id:id>/return", loans.GiveBack.as_view()),
    path("loans/<id:id>/renew", loans.Renew.as_view()),
    path("reservations/<id:id>", loans.OneReservation.as_view()),
]
urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", health),
    path("api/", include(api)),
    path("", pages.home),
    path("books", pages.books),
    path("books/<id:id>", pages.book),
    path("books/<id:id>/borrow", pages.borrow),
    path("my/loans", pages.my_loans),
    path("desk", pages.desk),
    path("desk/loans/<id:id>/return", pages.give_back),
    path("signup", pages.sign_up),
    path("login", pages.log_in),
    path("logout", pages.log_out),
]
handler400 = "web.answers.malformed"
handler404 = "web.answers.not_found"
handler500 = "web.answers.broken"
