"""How passwords are kept."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class Argon2(Argon2PasswordHasher):
    """With the least that OWASP recommends. Django's own choice needs five times the memory."""

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1
