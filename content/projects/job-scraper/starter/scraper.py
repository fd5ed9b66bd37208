"""Start here. By hand, with `python board/serve.py` running in another window: python scraper.py scrape --csv jobs.csv"""

import argparse
import json
import os
import sys

import requests
from bs4 import BeautifulSoup

BOARD = os.environ.get("BOARD_URL", "http://127.0.0.1:8100")


def scrape(file):
    page = requests.get(f"{BOARD}/jobs?page=1", timeout=8)
    soup = BeautifulSoup(page.text, "html.parser")
    for card in soup.select("article.job"):
        print("a card:", card.get("data-id"), file=sys.stderr)
    # Next: what stands on each card, the pages after this one, and the file.
    print(json.dumps({"pages": 1, "jobs": 0, "skipped": 0}))


parser = argparse.ArgumentParser()
commands = parser.add_subparsers(dest="command", required=True)
scraping = commands.add_parser("scrape")
scraping.add_argument("--csv", required=True)
options = parser.parse_args()
scrape(options.csv)
