import { useState } from "react";
import { useShop } from "./App.jsx";
import { ask, euros } from "./api.js";
import { useAsked } from "./asked.js";
import { To } from "./places.jsx";

const KEY = "order-key";

// The same order keeps its key until the shop has it: a second click, or a lost answer, orders nothing twice.
function orderKey() {
  const kept = sessionStorage.getItem(KEY);
  if (kept) return kept;
  const made = crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`;
  sessionStorage.setItem(KEY, made);
  return made;
}

export function Checkout() {
  const { user, cart, setCart } = useShop();
  const { value: page, again } = useAsked(() => (user ? ask("/api/me/addresses", { query: { per_page: 100 } }) : Promise.resolve(null)), [user?.id]);
  const [chosen, setChosen] = useState(null);
  const [coupon, setCoupon] = useState("");
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);

  if (!cart) return <p>One moment ...</p>;
  if (!user) return <p><a href="/login?next=/checkout">Log in</a> or <a href="/signup">make an account</a> to order. Your cart comes along.</p>;
  const addresses = page ? page.items : [];
  const address = chosen ?? addresses.at(-1)?.id;

  async function place() {
    setBusy(true);
    try {
      const order = await ask("/api/orders", {
        method: "POST",
        body: { address_id: address, ...(coupon.trim() && { coupon: coupon.trim() }) },
        headers: { "Idempotency-Key": orderKey(), ...(!coupon.trim() && { "X-Expected-Total": String(cart.total_cents) }) },
      });
      sessionStorage.removeItem(KEY);
      location.assign(order.payment_url);
    } catch (refused) {
      setProblem(explained(refused));
      setBusy(false);
      ask("/api/cart").then(setCart, () => {});
    }
  }

  return (
    <>
      <h1>Checkout</h1>
      <ul className="lines">
        {cart.items.map((item) => <li key={item.product_id} data-testid="checkout-line">{item.quantity} × {item.name} <span>{euros(item.line_cents)}</span></li>)}
      </ul>
      <p>Together <strong data-testid="cart-total">{euros(cart.total_cents)}</strong></p>
      <fieldset>
        <legend>Where to?</legend>
        {addresses.map((one) => (
          <label key={one.id} data-testid="address"><input type="radio" name="address" checked={one.id === address} onChange={() => setChosen(one.id)} /> {one.line}, {one.city}</label>
        ))}
        <NewAddress onMade={(made) => { setChosen(made.id); again(); }} />
      </fieldset>
      <p><label>Coupon <input data-testid="coupon-input" value={coupon} onChange={(event) => setCoupon(event.target.value)} /></label></p>
      {problem && <p role="alert" data-testid="error">{problem}</p>}
      <p><button data-testid="place-order" disabled={busy || !address || !cart.items.length} onClick={place}>Order and pay</button> <To href="/cart">Change the cart</To></p>
    </>
  );
}

function explained(refused) {
  if (refused.code === "price_changed") return "A price has changed. Look at the new total, and order again if it's fine.";
  if (refused.code === "out_of_stock") return "Something isn't there any more in that quantity. Change the cart, then order again.";
  if (refused.code === "coupon_invalid") return "This coupon doesn't hold for this cart.";
  return refused.message;
}

function NewAddress({ onMade }) {
  const [line, setLine] = useState("");
  const [city, setCity] = useState("");
  const [problem, setProblem] = useState(null);

  async function add(event) {
    event.preventDefault();
    try {
      onMade(await ask("/api/me/addresses", { method: "POST", body: { line, city } }));
      setLine("");
      setCity("");
      setProblem(null);
    } catch (refused) {
      setProblem(refused.message);
    }
  }

  return (
    <form onSubmit={add}>
      <label>Street and number <input data-testid="address-line" autoComplete="street-address" value={line} onChange={(event) => setLine(event.target.value)} /></label>
      <label>City <input data-testid="address-city" autoComplete="address-level2" value={city} onChange={(event) => setCity(event.target.value)} /></label>
      <button data-testid="address-submit">Add this address</button>
      {problem && <p role="alert" data-testid="error">{problem}</p>}
    </form>
  );
}
