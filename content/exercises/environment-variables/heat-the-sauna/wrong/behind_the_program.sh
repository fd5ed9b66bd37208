# Fails task 1.
#
# The program gets the settings as arguments, and finds nothing in its environment. What stands behind a program is an argument.
# A setting for one start stands in front of it.

export SAUNA_CLUB="North Shore"
python room.py SAUNA_ROOM="old oak" SAUNA_DEGREES=85
python room.py SAUNA_ROOM=cloud SAUNA_DEGREES=45
python clock.py
