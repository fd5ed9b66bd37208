# Fails task 1.
#
# The program sees none of the settings. On a line of its own, `SAUNA_ROOM=...` makes a variable of the shell's, and the shell keeps it.
# Write it in front of the program, on the same line.

export SAUNA_CLUB="North Shore"
SAUNA_ROOM="old oak"
SAUNA_DEGREES=85
python room.py
SAUNA_ROOM=cloud
SAUNA_DEGREES=45
python room.py
python clock.py
