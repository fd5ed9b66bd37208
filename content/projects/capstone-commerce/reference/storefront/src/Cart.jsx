import { useEffect, useState } from "react";
import { useShop } from "./App.jsx";
import { ask, euros } from "./api.js";
import { To } from "./places.jsx";

export function Cart() {
  const { cart, setCart } = useShop();
  useEffect(() => { ask("/api/cart").then(setCart, () => {}); }, []); // prices may have changed
  if (!cart) return <p>One moment ...</p>;
  if (!cart.items.length) return <p data-testid="empty">Nothing is in the cart yet. <To href="/">To the shop</To></p>;
  return (
    <>
      <h1>Cart</h1>
      <ul className="lines">{cart.items.map((item) => <Line key={item.product_id} item={item} onChange={setCart} />)}</ul>
      <p>Together <strong data-testid="cart-total">{euros(cart.total_cents)}</strong></p>
      <p><To href="/checkout" className="button" data-testid="checkout">To the checkout</To></p>
    </>
  );
}

// What was typed stays, also when it can't be had; the cart is what the server says.
function Line({ item, onChange }) {
  const [typed, setTyped] = useState(String(item.quantity));
  const [problem, setProblem] = useState(null);

  async function change(value) {
    setTyped(value);
    if (!/^\d+$/.test(value)) return;
    try {
      onChange(await ask(`/api/cart/items/${item.product_id}`, { method: "PUT", body: { quantity: Number(value) } }));
      setProblem(null);
    } catch (refused) {
      setProblem(refused.code === "out_of_stock" ? `There are only ${item.available}.` : refused.message);
    }
  }

  return (
    <li data-testid="cart-line">
      <To href={`/p/${item.slug}`}>{item.name}</To>
      <span>{euros(item.unit_price_cents)}</span>
      <input type="number" min="0" max="999" aria-label={`How many of ${item.name}`} data-testid="quantity" value={typed} onChange={(event) => change(event.target.value)} />
      <span>{euros(item.line_cents)}</span>
      <button data-testid="cart-remove" aria-label={`Take out ${item.name}`} onClick={() => change("0")}>Take out</button>
      {item.deleted && <em>Not sold any more. Take it out to go on.</em>}
      {problem && <span role="alert" data-testid="error">{problem}</span>}
    </li>
  );
}
