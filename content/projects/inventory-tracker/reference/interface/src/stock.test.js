import assert from "node:assert/strict";
import test from "node:test";
import { cents, shown } from "./money.js";
import { follow, needsReading, NOTHING } from "./stock.js";

const TEA = { id: 7, sku: "T-1", name: "Tea", quantity: 5, reorder_level: 3, version: 4 };
const KNOWN = { ...NOTHING, products: [TEA] };

const changed = (quantity, version) => ({ name: "stock.changed", data: { product_id: 7, quantity, delta: 1, version } });
const quantity = (known) => known.products[0].quantity;

test("the same news twice counts once", () => {
  const once = follow(KNOWN, changed(6, 5));
  assert.equal(quantity(once), 6);
  assert.deepEqual(follow(once, changed(6, 5)), once);
});

test("old news changes nothing", () => {
  assert.equal(quantity(follow(KNOWN, changed(9, 3))), 5);
  const edited = { name: "product.updated", data: { product: { ...TEA, name: "Old tea", version: 3 } } };
  assert.equal(follow(KNOWN, edited).products[0].name, "Tea");
});

test("what was read before the news came doesn't undo it", () => {
  const known = follow(KNOWN, changed(6, 5));
  const read = { name: "read", found: { products: [TEA], alerts: [], total: 1 } };
  assert.equal(quantity(follow(known, read)), 6);
});

test("a product that is gone leaves the list", () => {
  assert.deepEqual(follow(KNOWN, { name: "product.deleted", data: { product_id: 7 } }).products, []);
});

test("an alert that is told of twice is listed once", () => {
  const opened = { name: "alert.opened", data: { alert: { id: 1, product_id: 7 } } };
  const known = follow(follow(KNOWN, opened), opened);
  assert.equal(known.alerts.length, 1);
  assert.deepEqual(follow(known, { ...opened, name: "alert.closed" }).alerts, []);
});

test("the server is asked about products that aren't on the page", () => {
  assert.equal(needsReading(KNOWN, changed(6, 5)), false);
  assert.equal(needsReading(NOTHING, changed(6, 5)), true);
});

test("amounts are read and shown to the cent", () => {
  for (const [text, expected] of [["12.30", 1230], ["12,3", 1230], [" 7 ", 700], ["0.1", 10], ["19.99", 1999]]) {
    assert.equal(cents(text), expected, text);
  }
  for (const text of ["", "1.234", "-1", "tea"]) assert.ok(Number.isNaN(cents(text)), text);
  assert.equal(shown(1205), "12.05");
});
