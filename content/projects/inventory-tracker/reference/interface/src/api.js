// All talk with the server over HTTP. A failure is an Error whose message is meant for people, with the status of the answer.

const TOKEN = "token";

export const session = {
  get token() {
    return sessionStorage.getItem(TOKEN);
  },
  set token(value) {
    if (value) sessionStorage.setItem(TOKEN, value);
    else sessionStorage.removeItem(TOKEN);
  },
};

export async function ask(path, { method = "GET", query = {}, headers = {}, body } = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  const address = given.length ? `${path}?${new URLSearchParams(given)}` : path;
  const all = { ...headers };
  if (session.token) all.Authorization = `Bearer ${session.token}`;
  if (body !== undefined) all["Content-Type"] = "application/json";
  const answer = await send(address, { method, headers: all, body: body && JSON.stringify(body) });
  if (answer.status === 204) return null;
  const value = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(value.error.message), { status: answer.status });
  return value;
}

async function send(address, options) {
  try {
    return await fetch(address, options);
  } catch {
    throw Object.assign(new Error("The server doesn't answer. Try again in a moment."), { status: 0 });
  }
}

// For a request that may be sent twice and must count once.
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
