# Fails task 3.
#
# The clock finds a room and degrees, and both are empty texts. A variable that holds nothing is still there.
# Let the settings of a room count for its own start only, and nothing has to be cleared.

export SAUNA_CLUB="North Shore"
SAUNA_ROOM="old oak" SAUNA_DEGREES=85 python room.py
SAUNA_ROOM=cloud SAUNA_DEGREES=45 python room.py
SAUNA_ROOM= SAUNA_DEGREES= python clock.py
