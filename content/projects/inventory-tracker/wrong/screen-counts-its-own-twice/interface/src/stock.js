// What the page knows of products and alerts, and how news changes it. News may come late, twice, or after the same was
// read from the server: a version that isn't newer than the one at hand changes nothing.

export const NOTHING = { products: [], alerts: [], total: 0 };

export function follow(known, event) {
  switch (event.name) {
    case "read":
      return { ...event.found, products: event.found.products.map((read) => newer(read, known.products)) };
    case "stock.changed":
      return { ...known, products: known.products.map((old) => changed(old, event.data)) };
    case "product.updated":
      return { ...known, products: known.products.map((old) => replaced(old, event.data.product)) };
    case "product.deleted":
      return { ...known, products: known.products.filter(({ id }) => id !== event.data.product_id) };
    case "alert.opened":
      return { ...known, alerts: [event.data.alert, ...without(known.alerts, event.data.alert)] };
    case "alert.closed":
      return { ...known, alerts: without(known.alerts, event.data.alert) };
    default:
      return known;
  }
}

// A product that isn't on the page may belong there now, and only the server knows which ones the filters find.
export function needsReading(known, event) {
  const id = event.data.product_id ?? event.data.product?.id ?? event.data.alert?.product_id;
  return event.name.startsWith("product.") || !known.products.some((product) => product.id === id);
}

export function isLow(product) {
  return product.quantity < product.reorder_level;
}

function changed(old, { product_id, delta }) {
  return old.id === product_id ? { ...old, quantity: old.quantity + delta } : old;
}

function replaced(old, product) {
  return old.id === product.id && product.version > old.version ? product : old;
}

function newer(read, products) {
  const old = products.find(({ id }) => id === read.id);
  return old && old.version > read.version ? old : read;
}

function without(alerts, gone) {
  return alerts.filter(({ id }) => id !== gone.id);
}
