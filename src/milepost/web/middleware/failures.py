"""When something fails on our side: a page with a sentence that says what to do, and the trace in the terminal only."""

import errno
import logging

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from milepost.learning.database import trouble_of
from milepost.learning.library import BrokenContentError, UnknownIdError
from milepost.sandbox import Busy
from milepost.web.middleware.chain import Next
from milepost.web.views.failures import broken_content, busy, failure, not_allowed, not_found

log = logging.getLogger("django.request")


class Failures:
    """Outermost after the headers, so that whatever fails inside has a page."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        return not_allowed(request, response) if response.status_code == 405 and not response.content else response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """None leaves the exception to Django, which answers with our pages for 400, 404 and 500."""
        if isinstance(error, UnknownIdError):
            return not_found(request, error)
        if isinstance(error, Busy):
            return busy(request)
        if isinstance(error, BrokenContentError):
            return broken_content(request, error.problems)
        trouble = _no_room(error) or trouble_of(error, settings.MILEPOST_DATA)
        if trouble is None:
            return None
        log.error("%s: %s", request.path, error, exc_info=error)
        return failure(request, 503, _("Milepost cannot reach your record"), trouble)


def _no_room(error: Exception) -> str:
    """A full disk also stops what is no database: the folder in which an answer runs."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return _("The disk is full. What was saved is safe. Free some space and try again.")
    return ""
