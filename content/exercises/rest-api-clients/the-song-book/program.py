pages = {
    "p1": {"songs": ["Ode", "Elegy"], "next": "p3"},
    "p2": {"songs": ["Waltz"]},
    "p3": {"songs": ["Polka", "Ode"], "next": "p2"},
}
mark = "p1"
found = []
while mark is not None:
    page = pages[mark]
    found = found + page["songs"]
    mark = page.get("next")
print(len(pages), len(found))
print(found[-1], mark)
