# Fails task 2.
#
# The rooms are right, and none of them knows the club. Its line sets a variable that only the shell itself can see.
# What puts it into the environment of all programs that follow?

SAUNA_CLUB="North Shore"
SAUNA_ROOM="old oak" SAUNA_DEGREES=85 python room.py
SAUNA_ROOM=cloud SAUNA_DEGREES=45 python room.py
python clock.py
