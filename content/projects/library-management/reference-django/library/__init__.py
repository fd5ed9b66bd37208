"""What a library lends, to whom, and by which rules. Plain Python: no framework, no database, no clock."""
