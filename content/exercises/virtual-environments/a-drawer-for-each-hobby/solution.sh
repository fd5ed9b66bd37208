python3 -m venv --without-pip kites/.venv
python3 -m venv --without-pip bread/.venv
kites/.venv/bin/python kites/report.py
bread/.venv/bin/python bread/report.py
