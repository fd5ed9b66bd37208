"""`python -m django catalogue --settings milepost.web.settings` writes the catalogue of the interface's strings."""

from typing import Any

from django.core.management.base import BaseCommand

from milepost.web.catalogue import CATALOGUE, catalogue


class Command(BaseCommand):
    help = "Write the catalogue of the interface's strings."

    def handle(self, *arguments: Any, **options: Any) -> None:
        CATALOGUE.write_text(catalogue(), encoding="utf-8")
        self.stdout.write(f"{CATALOGUE} is up to date.")
