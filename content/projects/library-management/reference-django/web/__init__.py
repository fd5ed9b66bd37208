"""The library on the web. Its rules are in the package `library`; here they get accounts, tables and pages."""
