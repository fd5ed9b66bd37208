"""Pages for people. They call the same functions as the JSON interface, and know who somebody is from a cookie."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from library import fields
from library.errors import Refused
from web import accounts, catalogue, lending, lists, waiting
from web.api import shapes
from web.clock import now
from web.models import User

Page = Callable[..., HttpResponse]


def requires_librarian(view: Page) -> Page:
    """Send visitors to the login page and back. Raises Refused for members."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not _user(request).at_the_desk:
            raise Refused("forbidden", "This page is for librarians.")
        return view(request, *args, **kwargs)

    return login_required(guarded)


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    return redirect("/books")


@require_GET
def books(request: HttpRequest) -> HttpResponse:
    waiting.pass_on_lapsed(now())
    q = request.GET.get("q", "")
    found = lists.page(request, catalogue.books(q=q, sort="title"), shapes.book)
    number = found["page"]
    shown = {"books": found["items"], "found": found, "q": q, "before": number - 1, "after": number + 1}
    return render(request, "books.html", shown)


@require_GET
def book(request: HttpRequest, id: int) -> HttpResponse:
    waiting.pass_on_lapsed(now())
    return render(request, "book.html", {"book": shapes.book(catalogue.find(id))})


@require_POST
@login_required
def borrow(request: HttpRequest, id: int) -> HttpResponse:
    waiting.pass_on_lapsed(now())
    lending.borrow(id, _user(request).pk, now())
    return redirect("/my/loans")


@require_GET
@login_required
def my_loans(request: HttpRequest) -> HttpResponse:
    query = lending.loans_of(member_id=_user(request).pk, state="", now=now())
    return render(request, "my_loans.html", {"loans": [_row(loan) for loan in query.reverse()]})


@require_GET
@requires_librarian
def desk(request: HttpRequest) -> HttpResponse:
    query = lending.loans_of(member_id=None, state="open", now=now()).order_by("due_on", "pk")
    return render(request, "desk.html", {"loans": [_row(loan) for loan in query]})


@require_POST
@requires_librarian
def give_back(request: HttpRequest, id: int) -> HttpResponse:
    lending.give_back(id, now())
    return redirect("/desk")


@require_http_methods(["GET", "POST"])
def sign_up(request: HttpRequest) -> HttpResponse:
    if request.method == "GET":
        return render(request, "signup.html")
    try:
        given = fields.read(request.POST.dict(), accounts.SIGNUP)
        user = accounts.sign_up(**given, now=now())
    except Refused as error:
        return render(request, "signup.html", {"error": str(error), "given": request.POST}, status=422)
    return _welcome(request, user)


@require_http_methods(["GET", "POST"])
def log_in(request: HttpRequest) -> HttpResponse:
    if request.method == "GET":
        return render(request, "login.html")
    given = {name: request.POST.get(name, "") for name in ("email", "password")}
    user = authenticate(request, username=given["email"].strip(), password=given["password"])
    if user is None:
        return render(request, "login.html", {"error": "The address or the password is wrong."}, status=401)
    return _welcome(request, user)


@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("/books")


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)


def _row(loan: lending.Loan) -> dict[str, Any]:
    late = loan.returned_at is None and loan.due_on < now().date()
    fine = f"{loan.fine_cents // 100}.{loan.fine_cents % 100:02}"
    return {"loan": loan, "due": loan.due_on.isoformat(), "late": late, "fine": fine}


def _welcome(request: HttpRequest, user: AbstractBaseUser) -> HttpResponse:
    login(request, cast(Any, user))
    target = request.GET.get("next", "")
    return redirect(target if url_has_allowed_host_and_scheme(target, allowed_hosts=None) else "/books")
