"""Signing up, logging in, and who is who."""

from typing import cast

from django.conf import settings
from django.contrib.auth import authenticate
from django.http import HttpRequest, HttpResponse

from library import fields
from library.errors import Refused
from web import accounts, tokens
from web.answers import show
from web.api import shapes
from web.api.view import ApiView
from web.clock import now
from web.models import Role, User


class SignUp(ApiView):
    def post(self, request: HttpRequest) -> HttpResponse:
        given = fields.read(self.body(), accounts.SIGNUP)
        return show(shapes.user(accounts.sign_up(**given, now=now())), 201)


class LogIn(ApiView):
    def post(self, request: HttpRequest) -> HttpResponse:
        given = fields.read(self.body(), accounts.LOGIN)
        user = authenticate(request, username=given["email"], password=given["password"])
        if user is None:
            raise Refused("invalid_credentials", "the address or the password is wrong")
        token = tokens.issue(cast(User, user).pk)
        return show({"access_token": token, "token_type": "Bearer", "expires_in": settings.TOKEN_SECONDS})


class Me(ApiView):
    roles = {"GET": Role.MEMBER}

    def get(self, request: HttpRequest) -> HttpResponse:
        return show(shapes.user(self.user))


class OneUser(ApiView):
    roles = {"PATCH": Role.ADMIN}

    def patch(self, request: HttpRequest, id: int) -> HttpResponse:
        given = fields.read(self.body(), accounts.ROLE)
        return show(shapes.user(accounts.change_role(id, given["role"])))
