import { useCallback, useEffect, useState } from "react";
import { ask } from "./api.js";
import { Chart } from "./Chart.jsx";
import { ExpenseForm } from "./ExpenseForm.jsx";
import { Filters, NO_FILTERS } from "./Filters.jsx";
import { shown } from "./money.js";

// Everything on the page follows from one value, the filters: list, sum and charts are fetched together.
export function Tracker({ user, onLeave }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [categories, setCategories] = useState([]);
  const [found, setFound] = useState(null);
  const [error, setError] = useState("");

  const refresh = useCallback(async () => setFound(await everything(filters)), [filters]);

  useEffect(() => {
    ask("/api/categories", { query: { per_page: 100 } }).then((page) => setCategories(page.items), (problem) => setError(problem.message));
  }, []);
  useEffect(() => {
    let current = true; // answers to earlier filters come too late
    everything(filters).then(
      (value) => { if (current) { setFound(value); setError(""); } },
      (problem) => { if (current) setError(problem.message); },
    );
    return () => { current = false; };
  }, [filters]);

  async function remove(expense) {
    try {
      await ask(`/api/expenses/${expense.id}`, { method: "DELETE" });
      await refresh();
    } catch (problem) {
      setError(problem.message);
    }
  }

  return (
    <>
      <header>
        <h1>Expenses</h1>
        <p><span data-testid="current-user">{user.name}</span> <button data-testid="logout" onClick={onLeave}>Log out</button></p>
      </header>
      <main>
        <ExpenseForm categories={categories} onSaved={refresh} />
        <Filters categories={categories} value={filters} onChange={setFilters} />
        {error && <p role="alert" data-testid="error">{error}</p>}
        {found && <Found {...found} onRemove={remove} />}
      </main>
    </>
  );
}

async function everything(filters) {
  const [page, months, categories] = await Promise.all([
    ask("/api/expenses", { query: { ...filters, per_page: 100 } }),
    ask("/api/charts/months"),
    ask("/api/charts/categories"),
  ]);
  return { page, months, categories };
}

function Found({ page, months, categories, onRemove }) {
  const sums = Object.entries(page.sum_cents).map(([currency, sum]) => shown(sum, currency));
  return (
    <>
      <p className="sum">Together: <strong data-testid="sum">{sums.join(", ") || "0.00"}</strong></p>
      <div className="charts">
        <Chart name="months" figure={months} />
        <Chart name="categories" figure={categories} />
      </div>
      {page.items.length ? <List page={page} onRemove={onRemove} /> : <p data-testid="empty">Nothing here.</p>}
    </>
  );
}

function List({ page, onRemove }) {
  return (
    <>
      <table>
        <thead><tr><th>Day</th><th>Category</th><th>What</th><th>Amount</th><th></th></tr></thead>
        <tbody>
          {page.items.map((expense) => (
            <tr key={expense.id} data-testid="expense-row">
              <td>{expense.spent_on}</td>
              <td>{expense.category}</td>
              <td>{expense.description}</td>
              <td data-testid="expense-amount">{shown(expense.amount_cents, expense.currency)}</td>
              <td>
                <button data-testid="expense-delete" aria-label={`Delete ${expense.description}`} onClick={() => onRemove(expense)}>
                  Delete
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {page.pages > 1 && <p>The newest {page.items.length} of {page.total}.</p>}
    </>
  );
}
