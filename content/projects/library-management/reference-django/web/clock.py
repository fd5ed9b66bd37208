"""What time it is for the rules of lending."""

from datetime import UTC, datetime

from django.conf import settings


def now() -> datetime:
    fixed: datetime | None = settings.FIXED_NOW
    return fixed or datetime.now(UTC)
