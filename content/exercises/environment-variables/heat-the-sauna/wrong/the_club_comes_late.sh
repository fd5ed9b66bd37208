# Fails task 2.
#
# The steam room knows the club, and the sauna doesn't. An `export` counts for what is started after it.
# Look at which line comes first.

SAUNA_ROOM="old oak" SAUNA_DEGREES=85 python room.py
export SAUNA_CLUB="North Shore"
SAUNA_ROOM=cloud SAUNA_DEGREES=45 python room.py
python clock.py
