import { useState } from "react";
import { ask } from "./api.js";
import { cents } from "./money.js";

const EMPTY = { amount: "", currency: "EUR", category: "", spent_on: "", description: "" };

// What was written stays until the server has it.
export function ExpenseForm({ categories, onSaved }) {
  const [fields, setFields] = useState(EMPTY);
  const [error, setError] = useState("");
  const bind = (name) => ({ value: fields[name], onChange: (event) => setFields({ ...fields, [name]: event.target.value }) });

  async function save(event) {
    event.preventDefault();
    const { amount, ...rest } = fields;
    try {
      await ask("/api/expenses", { method: "POST", body: { ...rest, amount_cents: cents(amount) } });
      setFields({ ...EMPTY, currency: fields.currency, category: fields.category, spent_on: fields.spent_on });
      setError("");
      await onSaved();
    } catch (problem) {
      setError(problem.message);
    }
  }

  return (
    <form className="expense" onSubmit={save} noValidate>
      <label>Amount <input inputMode="decimal" data-testid="expense-form-amount" {...bind("amount")} /></label>
      <label>Currency <input size="3" data-testid="expense-form-currency" {...bind("currency")} /></label>
      <label>
        Category
        <select data-testid="expense-form-category" {...bind("category")}>
          <option value="">Choose ...</option>
          {categories.map((category) => <option key={category.id}>{category.name}</option>)}
        </select>
      </label>
      <label>Day <input type="date" data-testid="expense-form-date" {...bind("spent_on")} /></label>
      <label>What <input data-testid="expense-form-description" {...bind("description")} /></label>
      <button data-testid="expense-form-submit">Save</button>
      {error && <p role="alert" data-testid="error">{error}</p>}
    </form>
  );
}
