"""`python -m contacts`: the commands. Each takes the book and its options, and answers with the lines to print."""

import argparse
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from contacts import __version__, exchange, looking, store
from contacts.book import Book
from contacts.contact import Contact, instant
from contacts.errors import ContactError
from contacts.values import Values, tag

Options = argparse.Namespace


def main() -> int:
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    options = parser().parse_args()
    try:
        return run(options)
    except ContactError as error:
        told = {"error": {"code": error.code, "message": str(error)}}
        print(json.dumps(told) if getattr(options, "json", False) else f"error: {error}", file=sys.stderr)
        return 1
    except UnicodeEncodeError:  # the bytes of an argument, which Python couldn't read
        print("error: what was typed isn't UTF-8", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def run(options: Options) -> int:
    """Nothing is printed before it's saved."""
    path = Path(os.environ.get("DATA_DIR", ".")) / "contacts.json"
    book = store.load(path)
    lines = options.do(book, options)
    if options.changes:
        store.save(book, path)
    for line in lines:
        print(line)
    sys.stdout.flush()
    return 0


def now() -> datetime:
    """The instant in MILEPOST_NOW, or the real one."""
    given = os.environ.get("MILEPOST_NOW")
    return instant(given) if given else datetime.now(UTC).replace(microsecond=0)


def add(book: Book, options: Options) -> list[str]:
    values = Values.typed(phones=options.phone, emails=options.email, tags=options.tag)
    contact = book.add(name=options.name, values=values, note=options.note, updated_at=now())
    return [str(contact.id)]


def show(book: Book, options: Options) -> list[str]:
    entry = book[options.id].to_json()
    if options.json:
        return [json.dumps(entry, ensure_ascii=False)]
    texts = {name: ", ".join(value) if isinstance(value, list) else str(value) for name, value in entry.items()}
    return [f"{name:<12}{text}" for name, text in texts.items() if text]


def list_all(book: Book, options: Options) -> list[str]:
    wanted = frozenset(map(tag, options.tag))
    return listed(looking.ORDERS[options.sort](looking.tagged(book, wanted)), options)


def find(book: Book, options: Options) -> list[str]:
    return listed(looking.by_name(looking.containing(book, options.text)), options)


def edit(book: Book, options: Options) -> list[str]:
    contact = book[options.id]
    removed = Values.typed(phones=options.remove_phone, emails=options.remove_email, tags=options.remove_tag)
    added = Values.typed(phones=options.add_phone, emails=options.add_email, tags=options.add_tag)
    changed = replace(
        contact,
        name=contact.name if options.name is None else options.name,
        note=contact.note if options.note is None else options.note,
        values=contact.values.without(removed).united(added),
        updated_at=now(),
    )
    book.put(changed)
    return []


def delete(book: Book, options: Options) -> list[str]:
    book.remove(options.id)
    return []


def duplicates(book: Book, options: Options) -> list[str]:
    groups = looking.duplicates(book)
    return [json.dumps(groups)] if options.json else [" ".join(map(str, ids)) for ids in groups]


def merge(book: Book, options: Options) -> list[str]:
    book.merge(options.keep, options.other, now=now())
    return []


def export(book: Book, options: Options) -> list[str]:
    store.replace(options.file, exchange.exported(book, options.file))
    return []


def take_in(book: Book, options: Options) -> list[str]:
    report = exchange.take_in(book, options.file)
    for problem in report.bad:
        print(problem, file=sys.stderr)
    return [f"added {report.added}, updated {report.updated}, skipped {report.skipped}"]


def listed(contacts: Iterable[Contact], options: Options) -> list[str]:
    if options.json:
        return [json.dumps([contact.to_json() for contact in contacts], ensure_ascii=False)]
    return [line(contact) for contact in contacts]


def line(contact: Contact) -> str:
    first = [next(iter(values), "") for values in (contact.values.phones, contact.values.emails)]
    return "\t".join([str(contact.id), contact.name, *first])


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="contacts", description="An address book.")
    made.add_argument("--version", action="version", version=__version__)
    commands = made.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, do: object, about: str, *, changes: bool = False, as_json: bool = False
    ) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=about, description=about)
        one.set_defaults(do=do, changes=changes)
        if as_json:
            one.add_argument("--json", action="store_true", help="print JSON for a program to read")
        return one

    one = command("add", add, "add a contact and print its id", changes=True)
    one.add_argument("--name", required=True)
    one.add_argument("--note", default="")
    several(one, "--phone", "--email", "--tag")
    command("show", show, "show all of a contact", as_json=True).add_argument("id", type=int)
    one = command("list", list_all, "list contacts", as_json=True)
    several(one, "--tag")
    one.add_argument("--sort", choices=looking.ORDERS, default="name")
    command("find", find, "list the contacts that contain a text", as_json=True).add_argument("text")
    one = command("edit", edit, "change parts of a contact", changes=True)
    one.add_argument("id", type=int)
    one.add_argument("--name")
    one.add_argument("--note")
    several(one, "--add-phone", "--remove-phone", "--add-email", "--remove-email", "--add-tag", "--remove-tag")
    command("delete", delete, "forget a contact", changes=True).add_argument("id", type=int)
    command("duplicates", duplicates, "list the ids of contacts with names alike", as_json=True)
    one = command("merge", merge, "make one contact of two", changes=True)
    one.add_argument("keep", type=int)
    one.add_argument("other", type=int)
    command("export", export, "write all contacts to a .csv or .json file").add_argument("file", type=table)
    command("import", take_in, "take in a .csv or .json file", changes=True).add_argument("file", type=table)
    return made


def several(command: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        command.add_argument(name, action="append", default=[], metavar=name.rpartition("-")[2].upper())


def table(text: str) -> Path:
    path = Path(text)
    if path.suffix not in exchange.SUFFIXES:
        raise argparse.ArgumentTypeError(f"{text!r} should end in .csv or .json")
    return path


if __name__ == "__main__":
    sys.exit(main())
