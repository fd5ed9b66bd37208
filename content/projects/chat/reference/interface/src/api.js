// All talk with the server over REST. A failure is an Error whose message is meant for people, with the status if one came.

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

export async function ask(path, { method = "GET", query = {}, body } = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  const address = given.length ? `${path}?${new URLSearchParams(given)}` : path;
  const headers = session.token ? { Authorization: `Bearer ${session.token}` } : {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const answer = await send(address, { method, headers, body: body && JSON.stringify(body) });
  if (answer.status === 204) return null;
  const value = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(value.error.message), { status: answer.status });
  return value;
}

async function send(address, options) {
  try {
    return await fetch(address, options);
  } catch {
    throw new Error("The server doesn't answer. Try again in a moment.");
  }
}
