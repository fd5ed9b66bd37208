"""What all views of the JSON interface share: who asks, what was sent, and which methods there are."""

import json
from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from library.errors import Refused
from web import tokens, waiting
from web.answers import refusal
from web.clock import now
from web.models import User


@method_decorator(csrf_exempt, name="dispatch")
class ApiView(View):
    """`roles` says for a method which role it needs; without one it's open to everybody.

    Browsers send cookies of their own accord, and tokens never. So no cookie counts here, and no CSRF token is needed.
    """

    roles: ClassVar[Mapping[str, str]] = {}
    user: User

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        role = self.roles.get(request.method or "")
        if role:
            self.user = _user_of_token(request)
            if not self.user.may(role):
                raise Refused("forbidden", f"this needs the role {role}")
        waiting.pass_on_lapsed(now())
        return super().dispatch(request, *args, **kwargs)

    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        allowed = {"Allow": ", ".join(self._allowed_methods())}
        return refusal(request, Refused("method_not_allowed", f"{request.method} means nothing here"), allowed)

    def body(self) -> dict[str, Any]:
        """The JSON object that was sent. Raises Refused."""
        if self.request.content_type != "application/json":
            raise Refused("unsupported_media_type", "send JSON, with Content-Type: application/json")
        try:
            given = json.loads(self.request.body)
        except RequestDataTooBig:
            raise Refused("too_large", "a body has at most 1 MiB") from None
        except (ValueError, RecursionError):
            given = None
        if not isinstance(given, dict):
            raise Refused("malformed_request", "the body should be a JSON object")
        return given


def _user_of_token(request: HttpRequest) -> User:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    id = tokens.user_id_of(token.strip()) if kind.lower() == "bearer" else None
    user = None if id is None else User.objects.filter(pk=id).first()
    if user is None:
        raise Refused("unauthenticated", "log in, and send the token: Authorization: Bearer TOKEN")
    return user
