"""What a request may carry: one form, of a size that a person types, in UTF-8."""

from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from milepost.web.middleware.chain import Next
from milepost.web.views.failures import failure

FORM = "application/x-www-form-urlencoded"


def readable_body(get_response: Next) -> Next:
    def answer(request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and (refused := _refused(request)):
            return refused
        return get_response(request)

    return answer


def _refused(request: HttpRequest) -> HttpResponse | None:
    if _length(request) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return failure(
            request,
            413,
            _("That is too large"),
            _("Milepost takes up to 1 MB at a time. Nothing was changed. Make it shorter and send it again."),
        )
    if _length(request) and request.content_type != FORM:
        return failure(
            request,
            400,
            _("Milepost cannot read this form"),
            _("It takes forms as its own pages send them (%(form)s). Nothing was changed.") % {"form": FORM},
        )
    if not _is_utf8(request.body):
        return failure(
            request,
            400,
            _("This is not text in UTF-8"),
            _("Nothing was changed. Save the file as UTF-8 in your editor, copy it from there, and send it again."),
        )
    return None


def _length(request: HttpRequest) -> int:
    text = request.META.get("CONTENT_LENGTH") or "0"
    return int(text) if text.isdigit() else 0


def _is_utf8(body: bytes) -> bool:
    try:
        unquote_to_bytes(body).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
