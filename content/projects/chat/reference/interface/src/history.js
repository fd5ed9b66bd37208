// The messages of a room, oldest first. Whatever comes, and however often: each is there once, and in its place.

export const NOTHING = { messages: [], cursor: null };

// The server gives pages newest first.
export function fromPage(page) {
  return { messages: page.items.toReversed(), cursor: page.next_cursor };
}

export function withOlder(history, page) {
  return { messages: unique([...page.items.toReversed(), ...history.messages]), cursor: page.next_cursor };
}

export function withNew(history, message) {
  return { ...history, messages: unique([...history.messages, message]) };
}

export function withChanged(history, changed) {
  return { ...history, messages: history.messages.map((message) => (message.id === changed.id ? changed : message)) };
}

function unique(messages) {
  return [...new Map(messages.map((message) => [message.id, message])).values()];
}
