import { useState } from "react";
import { Alerts } from "./Alerts.jsx";
import { MovementForm } from "./MovementForm.jsx";
import { ProductForm } from "./ProductForm.jsx";
import { Products } from "./Products.jsx";
import { isLow } from "./stock.js";
import { useStock } from "./useStock.js";

// The page: what is there, and at most one open form.
export function Inventory({ user, onLeave }) {
  const [filters, setFilters] = useState({ words: "", low: false });
  const [form, setForm] = useState(null);
  const { products, alerts, total, isLive, error, read, booked } = useStock(filters);
  const shown = filters.low ? products.filter(isLow) : products;
  const mayWrite = user.role !== "viewer";

  const close = () => setForm(null);
  const done = () => { close(); read(); };

  return (
    <>
      <header>
        <h1>Inventory</h1>
        <p>
          <span className={isLive ? "live" : "offline"} role="status" data-testid="connection-state">{isLive ? "live" : "offline"}</span>{" "}
          <span data-testid="current-user">{user.name}</span> <button data-testid="logout" onClick={onLeave}>Log out</button>
        </p>
      </header>
      <main>
        <Alerts alerts={alerts} products={products} />
        <fieldset>
          <legend>Show</legend>
          <label>Search <input type="search" data-testid="search-input" value={filters.words} onChange={(event) => setFilters({ ...filters, words: event.target.value })} /></label>
          <label className="tick">
            <input type="checkbox" data-testid="filter-low" checked={filters.low} onChange={(event) => setFilters({ ...filters, low: event.target.checked })} />
            Only what runs short
          </label>
          {mayWrite && <button data-testid="new-product" onClick={() => setForm({ kind: "product", number: Date.now() })}>New product</button>}
        </fieldset>
        {form?.kind === "product" && <ProductForm key={form.number} product={form.product} onDone={done} onCancel={close} />}
        {form?.kind === "movement" && <MovementForm key={form.number} {...form} onDone={(movement) => { close(); booked(movement); }} onCancel={close} />}
        {error && <p role="alert" data-testid="error">{error}</p>}
        <Products
          products={shown}
          total={total}
          mayWrite={mayWrite}
          onEdit={(product) => setForm({ kind: "product", number: Date.now(), product })}
          onMove={(product, reason) => setForm({ kind: "movement", number: Date.now(), product, reason })}
        />
      </main>
    </>
  );
}
