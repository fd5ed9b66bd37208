"""What can go wrong. Each text is for the person who typed the command; `code` is for a program that reads the error."""


class ContactError(Exception):
    code = "invalid"


class UnknownContactError(ContactError):
    code = "not_found"


class TakenError(ContactError):
    code = "taken"


class FileError(ContactError):
    code = "file"
