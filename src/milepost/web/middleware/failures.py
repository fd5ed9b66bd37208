"""When something fails on our side: a page with a sentence that says what to do, and the trace in the terminal only."""

import errno
import logging
import sqlite3

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from milepost.web.middleware.chain import Next
from milepost.web.views.failures import failure, not_allowed

log = logging.getLogger("django.request")
FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Failures:
    """Outermost after the headers, so that whatever fails inside has a page."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        return not_allowed(request, response) if response.status_code == 405 and not response.content else response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """None leaves the exception to Django, which answers with our pages for 400, 404 and 500."""
        sentence = _storage_sentence(error)
        if sentence is None:
            return None
        log.error("%s: %s", request.path, error, exc_info=error)
        return failure(request, 503, _("Nothing was saved"), sentence)


def _storage_sentence(error: Exception) -> str | None:
    text = str(error).lower()
    if isinstance(error, OSError) and error.errno in FULL or "disk is full" in text:
        return _("The disk is full. Make some room, then do it again; all that was saved before is still there.")
    if not isinstance(error, DatabaseError | sqlite3.Error):
        return None
    if "locked" in text or "busy" in text:
        return _("Another program is writing to your record. Close other copies of Milepost, wait a moment, and do it again.")
    if "readonly" in text or "unable to open" in text:
        return _("Your record cannot be written: its folder or file is read-only. `milepost doctor` says where it is and who owns it.")
    if "no such table" in text or "no such column" in text:
        return _("Your record is from another version of Milepost. Stop Milepost and start it again with `milepost serve`.")
    return _("Your record cannot be read as it is. Stop Milepost and run `milepost doctor`; it says what is wrong.")
