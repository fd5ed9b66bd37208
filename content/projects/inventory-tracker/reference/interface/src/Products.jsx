import { shown } from "./money.js";
import { isLow } from "./stock.js";

export function Products({ products, total, mayWrite, onEdit, onMove }) {
  if (!products.length) return <p data-testid="empty">Nothing here.</p>;
  return (
    <>
      <table>
        <thead>
          <tr><th>Sku</th><th>Name</th><th className="number">Price</th><th className="number">Level</th><th className="number">Stock</th><th></th></tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id} data-testid="product-row" data-sku={product.sku} className={isLow(product) ? "low" : ""}>
              <td data-testid="product-sku">{product.sku}</td>
              <td data-testid="product-name">{product.name}</td>
              <td className="number">{shown(product.price_cents)}</td>
              <td className="number">{product.reorder_level}</td>
              <td className="number" data-testid="product-quantity">{product.quantity}</td>
              <td>{mayWrite && <Actions product={product} onEdit={onEdit} onMove={onMove} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > products.length && products.length >= 100 && <p>The first {products.length} of {total}.</p>}
    </>
  );
}

function Actions({ product, onEdit, onMove }) {
  const what = (verb) => `${verb} ${product.name}`;
  return (
    <>
      <button data-testid="receive" aria-label={what("Receive")} onClick={() => onMove(product, "receive")}>Receive</button>
      <button data-testid="sell" aria-label={what("Sell")} onClick={() => onMove(product, "sale")}>Sell</button>
      <button data-testid="product-edit" aria-label={what("Edit")} onClick={() => onEdit(product)}>Edit</button>
    </>
  );
}
