"""The narrow wire between two processes: the check's, which judges, and the submission's, which is judged.

    frames     bytes with limits and a deadline
    values     plain data by value, of exact types; standard, arrays and tables have the forms beyond containers
    links      lists and dictionaries that both sides know, kept alike
    names      what both sides have anyway, by its name: types, exceptions, functions of the standard library; spell, of them
    peer       requests, answers, and calls back in the middle of them

    check's side:       caller, caller_values, classes, remote, special, entered, calls, rebuilt, module, tasks
    submission's side:  host, host_values, describe, guest, raised, streams, alarm, pending

The check's side trusts nothing that it reads. docs/authoring.md tells authors what crosses.
"""
