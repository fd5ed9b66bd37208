# Fails task 1.
#
# Where no `.venv` came along, none is made. There, `rm` has nothing to remove and fails, and `&&` stops after that.
# Which option of `venv` empties the folder if there is one?

rm -r .venv && python3 -m venv --without-pip .venv
.venv/bin/python selftest.py > about.txt && echo "ready"
