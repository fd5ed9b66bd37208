import { euros } from "./api.js";
import { To } from "./places.jsx";

export function Cards({ products, hook }) {
  return (
    <ul className="cards">
      {products.map((product) => (
        <li key={product.id} data-testid={hook}>
          <To href={`/p/${product.slug}`}>
            {product.image_url && <img src={product.image_url} alt="" loading="lazy" />}
            <span data-testid="product-name">{product.name}</span>
          </To>
          <span data-testid="product-price">{euros(product.price_cents)}</span>
          {product.available < 1 && <em>Sold out</em>}
        </li>
      ))}
    </ul>
  );
}
