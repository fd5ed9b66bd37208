"""The tables. What must never be wrong is said here as well, as constraints."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Count, F, Q


class Role(models.TextChoices):
    """Each may do all that those before it may."""

    MEMBER = "member"
    LIBRARIAN = "librarian"
    ADMIN = "admin"


class User(AbstractBaseUser):
    email = models.EmailField(unique=True, db_collation="NOCASE")
    name = models.CharField(max_length=80)
    role = models.CharField(max_length=9, choices=Role, default=Role.MEMBER)
    created_at = models.DateTimeField()

    objects: ClassVar[BaseUserManager["User"]] = BaseUserManager()

    USERNAME_FIELD = "email"

    def may(self, role: str) -> bool:
        return Role.values.index(self.role) >= Role.values.index(role)

    @property
    def at_the_desk(self) -> bool:
        return self.may(Role.LIBRARIAN)


class Books(models.QuerySet["Book"]):
    def with_available(self) -> "Books":
        """Each book with `available`, the number of copies that are neither lent nor kept for somebody."""
        lent = Count("loans", filter=Q(loans__returned_at=None), distinct=True)
        kept = Count("reservations", filter=Q(reservations__ready_until__isnull=False), distinct=True)
        return self.annotate(available=F("copies") - lent - kept)


class Book(models.Model):
    """`search` is what `q` looks at: title, authors and ISBN, without regard to case."""

    isbn = models.CharField(max_length=13, unique=True)
    title = models.CharField(max_length=200, db_index=True)
    year = models.PositiveIntegerField(db_index=True)
    copies = models.PositiveIntegerField()
    search = models.TextField()
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    objects = Books.as_manager()

    available: int


class Author(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="authors")
    name = models.CharField(max_length=100, db_index=True)

    class Meta:
        ordering: ClassVar = ["id"]


class Loan(models.Model):
    book = models.ForeignKey(Book, on_delete=models.PROTECT, related_name="loans")
    member = models.ForeignKey(User, on_delete=models.PROTECT, related_name="loans")
    borrowed_at = models.DateTimeField()
    due_on = models.DateField()
    returned_at = models.DateTimeField(null=True)
    renewals = models.PositiveIntegerField(default=0)
    fine_cents = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["book", "member"], condition=Q(returned_at=None), name="one_open_loan")
        ]


class Reservation(models.Model):
    """`ready_until` is None while somebody waits; then a copy is kept until that instant."""

    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="reservations")
    member = models.ForeignKey(User, on_delete=models.CASCADE, related_name="reservations")
    created_at = models.DateTimeField()
    ready_until = models.DateTimeField(null=True, db_index=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["book", "member"], name="one_reservation")]
