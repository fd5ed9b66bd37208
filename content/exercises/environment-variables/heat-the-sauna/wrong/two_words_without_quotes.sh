# Fails task 1.
#
# The first room is never heated: the shell reads `oak` as the name of a program and can't find it. A space ends the value.
# Which signs hold words together?

export SAUNA_CLUB="North Shore"
SAUNA_ROOM=old oak SAUNA_DEGREES=85 python room.py
SAUNA_ROOM=cloud SAUNA_DEGREES=45 python room.py
python clock.py
