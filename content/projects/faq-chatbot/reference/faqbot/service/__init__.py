"""Conversations over HTTP, and what is learnt from them."""
