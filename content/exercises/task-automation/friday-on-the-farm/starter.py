import csv
import json
import sys
from pathlib import Path

orders = Path("orders")
go = "--go" in sys.argv
