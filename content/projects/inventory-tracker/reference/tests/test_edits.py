"""Nobody overwrites what he hasn't seen, and nobody does what his role doesn't allow."""

from tests.shop import Shop


class Edits(Shop):
    def test_the_second_of_two_edits_is_refused(self) -> None:
        product = self.product()
        path, seen = f"/api/products/{product['id']}", {"If-Match": '"1"'}
        self.clerk.ask("PATCH", path, {"name": "Green tea"}, headers=seen)
        self.clerk.ask("PATCH", path, {"name": "Black tea"}, headers=seen, status=412)
        self.assertEqual(self.viewer.ask("GET", path)["name"], "Green tea")

    def test_a_movement_makes_an_edit_stale_as_well(self) -> None:
        product = self.product()
        self.clerk.book(product, 3)
        self.clerk.ask("PATCH", f"/api/products/{product['id']}", {"name": "X"}, headers={"If-Match": '"1"'}, status=412)

    def test_an_edit_says_what_it_has_seen(self) -> None:
        product = self.product()
        self.clerk.ask("PATCH", f"/api/products/{product['id']}", {"name": "X"}, status=428)

    def test_an_edit_leaves_the_rest_alone(self) -> None:
        product = self.product()
        path = f"/api/products/{product['id']}"
        body = {"name": "Green tea", "quantity": 99, "version": 7, "id": 12}
        edited = self.clerk.ask("PATCH", path, body, headers={"If-Match": '"1"'})
        changed = {name for name in product if product[name] != edited[name]}
        self.assertEqual(changed, {"name", "version", "updated_at"})

    def test_a_sku_is_taken_in_any_capitals(self) -> None:
        self.product(sku="Straße-1")
        fields = {"sku": "STRASSE-1", "name": "Tea", "reorder_level": 0, "price_cents": 0}
        self.clerk.ask("POST", "/api/products", fields, status=409)

    def test_viewers_look_and_clerks_write(self) -> None:
        product = self.product()
        self.viewer.ask("GET", "/api/products")
        self.viewer.ask("DELETE", f"/api/products/{product['id']}", status=403)
        self.viewer.book(product, 1, status=403)
        self.clerk.ask("PATCH", "/api/users/1", {"role": "viewer"}, status=403)
