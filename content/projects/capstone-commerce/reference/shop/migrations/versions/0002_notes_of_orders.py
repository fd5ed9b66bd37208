"""Orders may have a note. It may be missing, so whoever doesn't know of it goes on placing orders."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = depends_on = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("note", sa.String(), nullable=True))
