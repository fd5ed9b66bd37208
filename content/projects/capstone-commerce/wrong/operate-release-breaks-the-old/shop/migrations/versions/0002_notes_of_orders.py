"""Orders may have a note. And the city is called as the line is, at last."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = depends_on = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("note", sa.String(), nullable=True))
    op.execute("ALTER TABLE orders RENAME COLUMN city TO address_city")
