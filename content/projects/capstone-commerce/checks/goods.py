"""Products to send, and how checks put them on the shelf and look at them."""

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff\xe0"


def product(rng, invent, **fields):
    """All that a new one needs."""
    return {
        "sku": f"{invent.word().upper()}-{invent.digits(3)}",
        "name": invent.title(),
        "description": invent.sentence(),
        "category": invent.word(),
        "price_cents": rng.randint(100, 99_999),
        **fields,
    }


def add(staff, rng, invent, *, stock=0, **fields):
    """A product as the server shows it, with that many pieces."""
    made = staff.http.post("/api/products", json=product(rng, invent, **fields)).expect(201).json
    if stock:
        move(staff, made, stock)
    return made


def move(staff, one, delta, reason="counted"):
    return staff.http.post(f"/api/products/{one['id']}/stock", json={"delta": delta, "reason": reason}).expect(201).json


def shown(http, one):
    return http.get(f"/api/products/{one['id']}").expect(200).json


def change(staff, one, **fields):
    """Whatever version it has now."""
    version = shown(staff.http, one)["version"]
    path = f"/api/products/{one['id']}"
    return staff.http.patch(path, json=fields, headers={"If-Match": f'"{version}"'}).expect(200).json


def shelf(staff, one):
    """The row of the inventory."""
    rows = staff.http.all_pages("/api/inventory", {"per_page": 100})
    found = [row for row in rows if row["product_id"] == one["id"]]
    assert len(found) == 1, f"The inventory should have one row for product {one['id']}."
    return {name: found[0][name] for name in ("on_hand", "reserved", "available")}


def moved(staff, one):
    """The sum of all movements."""
    rows = staff.http.all_pages(f"/api/products/{one['id']}/stock", {"per_page": 100})
    return sum(row["delta"] for row in rows)


def ids(items):
    return [item["id"] for item in items]
