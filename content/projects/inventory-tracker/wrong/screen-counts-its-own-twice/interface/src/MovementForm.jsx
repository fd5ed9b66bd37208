import { useState } from "react";
import { ask, newKey } from "./api.js";

// One form is one movement: its key makes a second click, or a second try after a lost answer, book nothing more.
export function MovementForm({ product, reason, onDone, onCancel }) {
  const [count, setCount] = useState("");
  const [key] = useState(newKey);
  const [error, setError] = useState("");

  async function book(event) {
    event.preventDefault();
    const delta = Number(count || NaN) * (reason === "sale" ? -1 : 1);
    try {
      const headers = { "Idempotency-Key": key };
      const movement = await ask(`/api/products/${product.id}/movements`, { method: "POST", headers, body: { delta, reason } });
      onDone(movement);
    } catch (problem) {
      setError(problem.message);
    }
  }

  return (
    <form onSubmit={book} noValidate>
      <label>
        {reason === "sale" ? "Sell" : "Receive"} {product.name}
        <input inputMode="numeric" autoFocus data-testid="movement-delta" value={count} onChange={(event) => setCount(event.target.value)} />
      </label>
      <button data-testid="movement-submit">Book</button>
      <button type="button" onClick={onCancel}>Cancel</button>
      {error && <p role="alert" data-testid="error">{error}</p>}
    </form>
  );
}
