import { useEffect, useState } from "react";
import { ask } from "./api.js";

// What runs short, whether or not the filters show it.
export function Alerts({ alerts, products }) {
  if (!alerts.length) return null;
  return (
    <section className="alerts" aria-label="Shortages">
      <ul data-testid="alert-list">
        {alerts.map((alert) => (
          <Shortage key={alert.id} id={alert.product_id} product={products.find(({ id }) => id === alert.product_id)} />
        ))}
      </ul>
    </section>
  );
}

function Shortage({ id, product }) {
  const [asked, setAsked] = useState(null);
  const known = product ?? asked;
  useEffect(() => {
    if (!known) ask(`/api/products/${id}`).then(setAsked, () => {}); // it may be gone by now, and so will be its alert
  }, [id, known]);
  return <li data-testid="alert-item">{known ? `${known.sku}, ${known.name}: running short` : `Product ${id}: running short`}</li>;
}
