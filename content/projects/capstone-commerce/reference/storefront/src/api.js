// All talk with the server. A failure is an Error whose message is meant for people, with the code that programs know it by.
const CART_TOKEN = "cart-token";
const CART_HEADER = "X-Cart-Token";

export async function ask(path, { method = "GET", query = {}, body, headers = {} } = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== "" && value !== undefined);
  const address = given.length ? `${path}?${new URLSearchParams(given)}` : path;
  const token = localStorage.getItem(CART_TOKEN);
  const sent = { ...headers, ...(token && { [CART_HEADER]: token }), ...(body && { "Content-Type": "application/json" }) };
  const answer = await send(address, { method, headers: sent, body: body && JSON.stringify(body) });
  const renewed = answer.headers.get(CART_HEADER);
  // Several first requests get a token each, and one of them is kept.
  if (renewed && localStorage.getItem(CART_TOKEN) === token) localStorage.setItem(CART_TOKEN, renewed);
  if (answer.status === 204) return null;
  const value = await answer.json();
  if (answer.ok) return value;
  throw Object.assign(new Error(value.error.message), { code: value.error.code });
}

async function send(address, options) {
  try {
    return await fetch(address, options);
  } catch {
    throw Object.assign(new Error("The shop doesn't answer. Nothing is lost; try again in a moment."), { code: "offline" });
  }
}

export function euros(cents) {
  return `${(cents / 100).toFixed(2)} EUR`;
}
