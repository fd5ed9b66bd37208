"""`python manage.py prepare`: the first administrator, unless somebody has that address."""

from datetime import UTC, datetime

from django.conf import settings
from django.core.management.base import BaseCommand

from web import accounts
from web.models import Role, User


class Command(BaseCommand):
    help = "Make the first administrator, whom ADMIN_EMAIL and ADMIN_PASSWORD name."

    def handle(self, *args: object, **options: object) -> None:
        email, password = settings.ADMIN_EMAIL, settings.ADMIN_PASSWORD
        if email and not User.objects.filter(email=email).exists():
            accounts.sign_up(email=email, name="Administrator", password=password, now=datetime.now(UTC), role=Role.ADMIN)
