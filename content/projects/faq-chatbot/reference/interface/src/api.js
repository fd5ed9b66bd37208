// All talk with the server. A conversation is kept in the browser, so that a reload goes on with it.

const KEPT = "conversation";

export class Offline extends Error {}

// The conversation of this browser, and its messages in order.
export async function resume() {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
  if (!kept) return { conversation: null, turns: [] };
  const answer = await send(`/api/conversations/${kept.id}/messages?limit=100`, { token: kept.token });
  if (answer.status === 404) return { conversation: null, turns: [] };
  return { conversation: kept, turns: (await value(answer)).items.reverse() };
}

export async function begin() {
  const conversation = await value(await send("/api/conversations", { method: "POST", body: {} }));
  localStorage.setItem(KEPT, JSON.stringify(conversation));
  return conversation;
}

export async function say({ id, token }, text) {
  const answer = await send(`/api/conversations/${id}/messages`, { method: "POST", token, body: { text } });
  return { ...(await value(answer)), text };
}

export async function judge({ token }, message, helpful) {
  await value(await send(`/api/messages/${message}/feedback`, { method: "POST", token, body: { helpful } }));
}

export async function isThere() {
  return (await send("/healthz", {})).ok;
}

async function send(path, { method = "GET", token, body }) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  try {
    return await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Offline("The server doesn't answer.");
  }
}

// What an answer holds. A refusal is an Error whose message is meant for people.
async function value(answer) {
  if (answer.status === 204) return null;
  const content = await answer.json().catch(() => { throw new Offline("The server is busy."); });
  if (!answer.ok) throw new Error(content.error.message);
  return content;
}
