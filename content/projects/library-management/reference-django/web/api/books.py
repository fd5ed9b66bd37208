"""The catalogue: open to everybody, changed by librarians."""

from django.http import HttpRequest, HttpResponse

from library import fields
from web import catalogue, lists
from web.answers import show
from web.api import shapes
from web.api.view import ApiView
from web.clock import now
from web.models import Role


class AllBooks(ApiView):
    roles = {"POST": Role.LIBRARIAN}

    def get(self, request: HttpRequest) -> HttpResponse:
        available = lists.choice(request, "available", ["true", "false"])
        query = catalogue.books(
            q=request.GET.get("q", ""),
            author=request.GET.get("author", ""),
            available={"": None, "true": True, "false": False}[available],
            sort=lists.choice(request, "sort", catalogue.SORTS),
        )
        return show(lists.page(request, query, shapes.book))

    def post(self, request: HttpRequest) -> HttpResponse:
        book = catalogue.add(fields.read(self.body(), catalogue.BOOK), now())
        return show(shapes.book(book), 201, {"Location": f"/api/books/{book.pk}"})


class OneBook(ApiView):
    roles = {"PATCH": Role.LIBRARIAN, "DELETE": Role.LIBRARIAN}

    def get(self, request: HttpRequest, id: int) -> HttpResponse:
        return show(shapes.book(catalogue.find(id)))

    def patch(self, request: HttpRequest, id: int) -> HttpResponse:
        given = fields.read(self.body(), catalogue.BOOK, partly=True)
        return show(shapes.book(catalogue.change(id, given, now())))

    def delete(self, request: HttpRequest, id: int) -> HttpResponse:
        catalogue.remove(id)
        return HttpResponse(status=204)
