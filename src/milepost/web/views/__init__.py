"""One module a page: a request in, a story of `learning` called, a template out."""
