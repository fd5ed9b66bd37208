"""People, their passwords, and what their roles allow."""

from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.db import transaction

from library import fields
from library.errors import NotFound, Refused
from web.models import Role, User

SIGNUP = {"email": fields.email, "password": fields.secret(10, 128), "name": fields.text(80)}
LOGIN = {"email": fields.text(254), "password": fields.secret(1, 1000)}
ROLE = {"role": fields.one_of(Role.values)}


def sign_up(*, email: str, name: str, password: str, now: datetime, role: str = Role.MEMBER) -> User:
    """Raises Refused."""
    hashed = make_password(password)  # takes a while on purpose, so it's done before the transaction
    with transaction.atomic():
        if User.objects.filter(email=email).exists():
            raise Refused("email_taken", "somebody has this address already")
        return User.objects.create(email=email, name=name, password=hashed, role=role, created_at=now)


def change_role(user_id: int, role: str) -> User:
    """Raises NotFound."""
    with transaction.atomic():
        user = User.objects.filter(pk=user_id).first()
        if user is None:
            raise NotFound("user")
        user.role = role
        user.save(update_fields=["role"])
    return user
