"""The shop, tried from outside: over HTTP and over a live connection."""
