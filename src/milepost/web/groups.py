"""Thirty-seven areas in nine groups, since nobody tells thirty-seven colours apart. The colours stand in tokens.css."""

from django.utils.translation import gettext_lazy as _

TITLES = {
    "language": _("The language"),
    "craft": _("The craft"),
    "machine": _("The machine"),
    "web": _("The web"),
    "data": _("Data"),
    "models": _("Models"),
    "trust": _("Trust"),
    "ops": _("Operations"),
    "show": _("Showing it"),
}
MEMBERS = {
    "language": {1, 2, 3, 4, 5, 6, 7, 8, 10},
    "craft": {9, 11, 12, 14, 32},
    "machine": {13, 15, 20, 25},
    "web": {16, 17, 21, 24},
    "data": {18, 19, 26, 31},
    "models": {27, 28, 29, 30},
    "trust": {22, 23},
    "ops": {33, 34, 35},
}


def group_of(area: int) -> str:
    """An area that no group claims is shown with the last one."""
    return next((group for group, members in MEMBERS.items() if area in members), "show")
