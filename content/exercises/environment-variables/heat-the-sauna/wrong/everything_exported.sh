# Fails task 3.
#
# The clock sees `cloud` and 45. With `export`, the settings of a room stay in the environment after that room has started.
# Which of the two ways is for one start?

export SAUNA_CLUB="North Shore"
export SAUNA_ROOM="old oak"
export SAUNA_DEGREES=85
python room.py
export SAUNA_ROOM=cloud
export SAUNA_DEGREES=45
python room.py
python clock.py
