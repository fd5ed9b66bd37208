"""The JSON interface, under /api. Each view reads what was sent, calls one function, and shows what came of it."""
