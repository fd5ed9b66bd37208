import json

# Read festival.json. Print the programme, and write crew.json.
