// All talk with the server. A failure is an Error whose message is meant for people.
export async function ask(path, query = {}) {
  const answer = await fetch(`${path}?${new URLSearchParams(query)}`).catch(() => {
    throw new Error("The server doesn't answer. Trying again.");
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error.message);
  return value;
}

export function euros(cents) {
  return `${(cents / 100).toFixed(2)} EUR`;
}
