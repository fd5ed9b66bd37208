"""The narrow wire between two processes: the check's, which judges, and the submission's, which is judged.

    frames   bytes with limits and a deadline
    values   plain data by value, of exact types
    links    lists and dictionaries that both sides know, kept alike
    names    what both sides have anyway, by its name: types, exceptions, functions of the standard library
    peer     requests, answers, and calls back in the middle of them

    check's side:       caller, classes, remote, calls, raised, module, tasks
    submission's side:  host, describe, guest, streams, faults, pending

The check's side trusts nothing that it reads. docs/wire.md tells authors what crosses.
"""
