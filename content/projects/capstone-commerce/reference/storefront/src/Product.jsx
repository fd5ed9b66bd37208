import { useEffect, useState } from "react";
import { useShop } from "./App.jsx";
import { ask, euros } from "./api.js";
import { useAsked } from "./asked.js";
import { Cards } from "./Cards.jsx";

export function Product({ slug }) {
  const { value: product, problem, again } = useAsked(() => ask(`/api/products/by-slug/${encodeURIComponent(slug)}`), [slug]);
  if (problem) return <p role="alert" data-testid="error">{problem.message}</p>;
  if (!product) return <p>One moment ...</p>;
  return <Shown product={product} again={again} />;
}

function Shown({ product, again }) {
  const { value: related } = useAsked(() => ask("/api/recommendations", { query: { product_id: product.id, n: 6 } }), [product.id]);
  useEffect(() => {
    ask("/api/events", { method: "POST", body: { type: "view", product_id: product.id } }).catch(() => {});
  }, [product.id]);
  return (
    <>
      <article>
        {product.image_url && <img className="picture" src={product.image_url} alt={product.name} />}
        <h1 data-testid="product-name">{product.name}</h1>
        <p><strong data-testid="product-price">{euros(product.price_cents)}</strong> · {product.available} there {product.rating && ` · ${product.rating} of 5 stars`}</p>
        <p className="text">{product.description}</p>
        <AddToCart product={product} />
      </article>
      {related && related.items.length > 0 && (
        <section aria-label="Goes with it"><h2>Goes with it</h2><Cards products={related.items} hook="recommendation" /></section>
      )}
      <Reviews product={product} onWritten={again} />
    </>
  );
}

function AddToCart({ product }) {
  const { cart, setCart } = useShop();
  const [said, setSaid] = useState(null);

  async function add() {
    const line = cart?.items.find((item) => item.product_id === product.id);
    const quantity = (line ? line.quantity : 0) + 1;
    try {
      setCart(await ask(`/api/cart/items/${product.id}`, { method: "PUT", body: { quantity } }));
      setSaid(null);
      ask("/api/events", { method: "POST", body: { type: "cart", product_id: product.id } }).catch(() => {});
    } catch (problem) {
      setSaid(problem.message);
    }
  }

  return (
    <p>
      <button data-testid="add-to-cart" disabled={!cart} onClick={add}>Into the cart</button>
      {said && <span role="alert" data-testid="error">{said}</span>}
    </p>
  );
}

function Reviews({ product, onWritten }) {
  const { user } = useShop();
  const { value: page, again } = useAsked(() => ask(`/api/products/${product.id}/reviews`), [product.id]);
  const [stars, setStars] = useState("5");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState(null);

  async function write(event) {
    event.preventDefault();
    try {
      await ask(`/api/products/${product.id}/reviews`, { method: "PUT", body: { stars: Number(stars), text } });
      setProblem(null);
      again();
      onWritten();
    } catch (refused) {
      setProblem(refused.message);
    }
  }

  return (
    <section aria-label="Reviews">
      <h2>What buyers say</h2>
      {page?.items.map((review) => (
        <blockquote key={review.created_at + review.name} data-testid="review">
          <p className="text">{review.text}</p><footer>{review.name}, {review.stars} of 5 stars</footer>
        </blockquote>
      ))}
      {user && (
        <form onSubmit={write}>
          <label>Stars <select data-testid="review-stars" value={stars} onChange={(event) => setStars(event.target.value)}>
            {["5", "4", "3", "2", "1"].map((number) => <option key={number}>{number}</option>)}
          </select></label>
          <label>What do you think of it? <textarea data-testid="review-text" value={text} onChange={(event) => setText(event.target.value)} /></label>
          <button data-testid="review-submit">Send</button>
          {problem && <p role="alert" data-testid="error">{problem}</p>}
        </form>
      )}
    </section>
  );
}
