"""The headers that every answer carries."""

import secrets

from django.http import HttpRequest, HttpResponse

from milepost.web.middleware.chain import Next

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{nonce}; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}


def headers(get_response: Next) -> Next:
    """`request.style_nonce` lets the editor's own style pass; the policy names it only where a page used it."""

    def answer(request: HttpRequest) -> HttpResponse:
        nonce = _Nonce()
        request.style_nonce = nonce  # type: ignore[attr-defined]  # a request carries what its middleware adds
        response = get_response(request)
        response["Content-Security-Policy"] = POLICY.format(nonce=f" 'nonce-{nonce}'" if nonce.used else "")
        for name, value in ALWAYS.items():
            response.setdefault(name, value)
        response.setdefault("Cache-Control", "no-store")
        return response

    return answer


class _Nonce:
    """Text that knows whether a template wrote it."""

    def __init__(self) -> None:
        self._text = secrets.token_urlsafe(16)
        self.used = False

    def __str__(self) -> str:
        self.used = True
        return self._text
