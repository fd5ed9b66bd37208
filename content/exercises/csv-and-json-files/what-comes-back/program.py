import json

sent = {"to": "Ana", "grams": 500, "fragile": True, "note": None}
text = json.dumps(sent)
print(text)
parcel = json.loads(text)
cell = "500"
print(cell + cell)
print(parcel["grams"] + parcel["grams"])
floors = json.loads(json.dumps({3: 7}))
print(floors.get("3"), "lockers")
print(json.loads("[]"))
