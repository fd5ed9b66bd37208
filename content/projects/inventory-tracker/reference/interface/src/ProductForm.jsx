import { useState } from "react";
import { ask } from "./api.js";
import { cents, shown } from "./money.js";

// A new product, or an edit of one. What was written stays until the server has it.
export function ProductForm({ product, onDone, onCancel }) {
  const [fields, setFields] = useState({
    sku: product?.sku ?? "",
    name: product?.name ?? "",
    level: String(product?.reorder_level ?? 0),
    price: product ? shown(product.price_cents) : "",
  });
  const [seen, setSeen] = useState(product?.version);
  const [error, setError] = useState("");
  const bind = (name) => ({ value: fields[name], onChange: (event) => setFields({ ...fields, [name]: event.target.value }) });

  async function save(event) {
    event.preventDefault();
    try {
      await send(product, seen, fields);
      onDone();
    } catch (problem) {
      setError(problem.status === 412 ? await whatIsThereNow() : problem.message);
    }
  }

  // Whoever saves again after reading this overwrites it knowingly.
  async function whatIsThereNow() {
    const current = await ask(`/api/products/${product.id}`).catch(() => null);
    if (!current) return "This product has changed meanwhile, or is gone.";
    setSeen(current.version);
    const { sku, name, reorder_level, price_cents } = current;
    return `This product has changed meanwhile. Now it is ${sku}, ${name}, level ${reorder_level}, price ${shown(price_cents)}. Save again to write yours over it.`;
  }

  return (
    <form onSubmit={save} noValidate>
      <label>Sku <input data-testid="product-sku-input" {...bind("sku")} /></label>
      <label>Name <input data-testid="product-name-input" {...bind("name")} /></label>
      <label>Reorder level <input inputMode="numeric" data-testid="product-level-input" {...bind("level")} /></label>
      <label>Price <input inputMode="decimal" data-testid="product-price-input" {...bind("price")} /></label>
      <button data-testid="product-submit">Save</button>
      <button type="button" onClick={onCancel}>Cancel</button>
      {error && <p role="alert" data-testid="error">{error}</p>}
    </form>
  );
}

function send(product, seen, { sku, name, level, price }) {
  const body = { sku, name, reorder_level: Number(level || NaN), price_cents: cents(price) };
  if (!product) return ask("/api/products", { method: "POST", body });
  return ask(`/api/products/${product.id}`, { method: "PATCH", body, headers: { "If-Match": `"${seen}"` } });
}
