import { createContext, useContext, useState } from "react";
import { ask } from "./api.js";
import { useAsked } from "./asked.js";
import { Cart } from "./Cart.jsx";
import { Checkout } from "./Checkout.jsx";
import { Order } from "./Order.jsx";
import { Places, To, usePlace } from "./places.jsx";
import { Product } from "./Product.jsx";
import { Search } from "./Search.jsx";

const Shop = createContext(null);

// Who is here, and what they have in the cart.
export function useShop() {
  return useContext(Shop);
}

export function App() {
  const { value: user } = useAsked(() => ask("/api/auth/me").catch(() => null), []);
  const { value: first } = useAsked(() => ask("/api/cart"), []);
  const [newer, setCart] = useState(null);
  const shop = { user, cart: newer || first, setCart };
  return (
    <Shop value={shop}>
      <Places>
        <Header />
        <main><Page /></main>
      </Places>
    </Shop>
  );
}

function Page() {
  const { path } = usePlace();
  const [, kind, name] = path.split("/").map(decodeURIComponent);
  if (kind === "p" && name) return <Product key={name} slug={name} />;
  if (kind === "orders" && name) return <Order number={name} />;
  if (kind === "cart") return <Cart />;
  if (kind === "checkout") return <Checkout />;
  if (kind === "" || kind === "search") return <Search />;
  return <p data-testid="empty">There is nothing here. <To href="/">To the shop</To></p>;
}

function Header() {
  const { user, cart } = useShop();
  const { path, query, go } = usePlace();
  const count = cart ? cart.items.reduce((sum, item) => sum + item.quantity, 0) : 0;

  function search(event) {
    event.preventDefault();
    const q = new FormData(event.target).get("q").trim();
    go(`/search?${new URLSearchParams({ q })}`);
  }

  return (
    <header>
      <To href="/" className="name">Shop</To>
      <form role="search" onSubmit={search} key={`${path}?${query}`}>
        <input name="q" type="search" aria-label="Search" placeholder="Search" defaultValue={query.get("q") || ""} data-testid="search-input" />
        <button>Search</button>
      </form>
      <nav>
        <To href="/cart">Cart <span data-testid="cart-count">{count}</span></To>
        {user ? <span><span data-testid="current-user">{user.name}</span> <a href="/logout">Log out</a></span> : <a href={`/login?next=${encodeURIComponent(path)}`}>Log in</a>}
      </nav>
    </header>
  );
}
