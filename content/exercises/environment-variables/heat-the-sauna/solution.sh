export SAUNA_CLUB="North Shore"
SAUNA_ROOM="old oak" SAUNA_DEGREES=85 python room.py
SAUNA_ROOM=cloud SAUNA_DEGREES=45 python room.py
python clock.py
