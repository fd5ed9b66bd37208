import assert from "node:assert/strict";
import test from "node:test";
import { fromPage, NOTHING, withChanged, withNew, withOlder } from "./history.js";

const message = (id, text = `words ${id}`) => ({ id, text });
const page = (cursor, ...ids) => ({ items: ids.map((id) => message(id)), next_cursor: cursor });
const ids = ({ messages }) => messages.map(({ id }) => id);

test("pages come newest first and are shown oldest first", () => {
  assert.deepEqual(ids(fromPage(page("c", 3, 2, 1))), [1, 2, 3]);
});

test("older messages go above, and say where it goes on", () => {
  const history = withOlder(fromPage(page("c", 4, 3)), page(null, 2, 1));
  assert.deepEqual(ids(history), [1, 2, 3, 4]);
  assert.equal(history.cursor, null);
});

test("what came as an event and in a page is there once, in its place", () => {
  const history = withNew(withNew(fromPage(page("c", 2, 1)), message(3)), message(2));
  assert.deepEqual(ids(history), [1, 2, 3]);
  assert.deepEqual(ids(withOlder(history, page(null, 1, 0))), [0, 1, 2, 3]);
});

test("a change keeps its place, and one of an unknown message changes nothing", () => {
  const history = withChanged(fromPage(page("c", 2, 1)), message(1, "other words"));
  assert.deepEqual(history.messages, [message(1, "other words"), message(2)]);
  assert.deepEqual(withChanged(NOTHING, message(7)), NOTHING);
});
