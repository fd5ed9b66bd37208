"""Who may come in: only this machine's own addresses, only its owner, only from our own pages.

There are no accounts yet. So the host is compared letter for letter (no other name can be bound to this server), and
a key that only the owner's terminal shows is exchanged for a cookie (other users of the machine stay outside).
"""

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _

from milepost.web.middleware.chain import Next
from milepost.web.views.failures import failure

SAFE = {"GET", "HEAD", "OPTIONS"}
YEAR = 365 * 24 * 3600


def known_host(get_response: Next) -> Next:
    def answer(request: HttpRequest) -> HttpResponse:
        if request.META.get("HTTP_HOST", "").lower() in _hosts():
            return get_response(request)
        return failure(
            request,
            400,
            _("This address is not Milepost's"),
            _("Milepost answers only to http://127.0.0.1:%(port)s on this machine. Open that address.")
            % {"port": settings.PORT},
        )

    return answer


def start_key(get_response: Next) -> Next:
    def answer(request: HttpRequest) -> HttpResponse:
        given = request.GET.get("key", "")
        if given and constant_time_compare(given, str(settings.START_KEY)):
            return _let_in(request)
        if constant_time_compare(request.COOKIES.get(_cookie(), ""), _pass()):
            return get_response(request)
        return failure(
            request,
            403,
            _("Milepost does not know this browser yet"),
            _("Open the whole address that `milepost serve` printed, with the key at its end. It is needed once."),
        )

    return answer


def own_pages_only(get_response: Next) -> Next:
    """Browsers say where a request comes from; one that writes must come from our own pages. Tokens are checked later."""

    def answer(request: HttpRequest) -> HttpResponse:
        origin = request.META.get("HTTP_ORIGIN")
        site = request.META.get("HTTP_SEC_FETCH_SITE", "same-origin")
        foreign = site not in ("same-origin", "none") or (origin is not None and origin != f"http://{request.get_host()}")
        if request.method in SAFE or not foreign:
            return get_response(request)
        return failure(
            request,
            403,
            _("This came from another page"),
            _("Milepost changes your record only from its own pages. Open Milepost itself and do it there."),
        )

    return answer


def _hosts() -> set[str]:
    names = {f"{name}:{settings.PORT}" for name in settings.ALLOWED_HOSTS}
    return names | set(settings.ALLOWED_HOSTS) if settings.PORT == 80 else names


def _cookie() -> str:
    """Cookies don't tell ports apart, so the name does."""
    return f"milepost-key-{settings.PORT}"


def _pass() -> str:
    return salted_hmac("milepost.start", "pass", algorithm="sha256").hexdigest()


def _let_in(request: HttpRequest) -> HttpResponse:
    """The key leaves the address bar, and with it the history."""
    rest = [(name, value) for name, values in request.GET.lists() if name != "key" for value in values]
    response = HttpResponseRedirect(request.path + (f"?{urlencode(rest)}" if rest else ""))
    response.set_cookie(_cookie(), _pass(), max_age=YEAR, httponly=True, samesite="Strict")
    return response
