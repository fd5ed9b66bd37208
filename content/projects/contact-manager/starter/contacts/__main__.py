"""The command line. `python -m contacts add --name Ada` runs this file. Your work begins in book.py."""

import argparse
import json
import sys

from contacts import book, storage


def main():
    options = read_arguments()
    contacts = storage.load()
    try:
        if options.command == "add":
            print(book.add(contacts, options.name, options.phone, options.email, options.tag, options.note))
            storage.save(contacts)
        elif options.command == "show":
            print(json.dumps(book.show(contacts, options.id)))
    except book.ContactError as error:
        print("error:", error, file=sys.stderr)
        sys.exit(1)


def read_arguments():
    parser = argparse.ArgumentParser(prog="contacts")
    commands = parser.add_subparsers(dest="command", required=True)

    add = commands.add_parser("add")
    add.add_argument("--name", required=True)
    add.add_argument("--phone", action="append", default=[])  # may be given several times: a list
    add.add_argument("--email", action="append", default=[])
    add.add_argument("--tag", action="append", default=[])
    add.add_argument("--note", default="")

    show = commands.add_parser("show")
    show.add_argument("id", type=int)
    show.add_argument("--json", action="store_true")
    return parser.parse_args()


main()
