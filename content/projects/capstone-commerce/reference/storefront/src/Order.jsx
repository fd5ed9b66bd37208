import { useEffect } from "react";
import { ask, euros } from "./api.js";
import { useAsked } from "./asked.js";

const SECONDS_BETWEEN = 2;

// Somebody who comes back from paying waits for the notice to arrive; so the page asks again while it's pending.
export function Order({ number }) {
  const { value: page, problem, again } = useAsked(() => ask("/api/orders", { query: { number } }), [number]);
  const order = page?.items[0];
  useEffect(() => {
    if (order?.status !== "pending") return undefined;
    const timer = setInterval(again, SECONDS_BETWEEN * 1000);
    return () => clearInterval(timer);
  }, [order?.status]);

  if (problem?.code === "unauthenticated") return <p><a href={`/login?next=/orders/${encodeURIComponent(number)}`}>Log in</a> to see this order.</p>;
  if (problem && !order) return <p role="alert" data-testid="error">{problem.message}</p>;
  if (!page) return <p>One moment ...</p>;
  if (!order) return <p data-testid="empty">There is no such order.</p>;
  return (
    <>
      <h1>Order {order.number}</h1>
      <p>It is <strong data-testid="order-status">{order.status}</strong>.</p>
      {order.status === "pending" && (
        <p role="alert" data-testid="error">It isn't paid yet. If the payment failed, <a data-testid="pay-again" href={order.payment_url}>pay again</a>; the pieces are kept for 15 minutes.</p>
      )}
      <ul className="lines">
        {order.lines.map((line) => <li key={line.product_id}>{line.quantity} × {line.name} <span>{euros(line.line_cents - line.discount_cents)}</span></li>)}
      </ul>
      <p>Together <strong>{euros(order.total_cents)}</strong></p>
    </>
  );
}
