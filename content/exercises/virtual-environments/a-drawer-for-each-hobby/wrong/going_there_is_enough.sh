# Fails task 2.
#
# Both environments are there, and neither is used. `cd` doesn't change which Python `python3` means.
# Start the one that lies in the environment, or activate it first.

python3 -m venv --without-pip kites/.venv
python3 -m venv --without-pip bread/.venv
cd kites
python3 report.py
cd ../bread
python3 report.py
