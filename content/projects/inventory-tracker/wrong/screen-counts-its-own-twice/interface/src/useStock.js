import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { ask } from "./api.js";
import { listen } from "./live.js";
import { follow, needsReading, NOTHING } from "./stock.js";

const PAUSE_MS = 150; // a delivery of a hundred products is read once

// Products and alerts as they are on the server: read for the filters, and kept up to date by events.
export function useStock(filters) {
  const [known, tell] = useReducer(follow, NOTHING);
  const [isLive, setLive] = useState(false);
  const [error, setError] = useState("");
  const latest = useRef({ known, filters, reading: 0, timer: 0 });
  Object.assign(latest.current, { known, filters });

  const read = useCallback(async () => {
    const number = ++latest.current.reading;
    try {
      const found = await everything(latest.current.filters);
      if (number !== latest.current.reading) return; // somebody has asked anew meanwhile
      tell({ name: "read", found });
      setError("");
    } catch (problem) {
      if (number === latest.current.reading) setError(problem.message);
    }
  }, []);

  useEffect(() => { read(); }, [filters, read]);
  useEffect(() => listen({
    onLive: () => { setLive(true); read(); },
    onOffline: () => setLive(false),
    onEvent: (event) => {
      tell(event);
      if (!needsReading(latest.current.known, event)) return;
      clearTimeout(latest.current.timer);
      latest.current.timer = setTimeout(read, PAUSE_MS);
    },
  }), [read]);

  const booked = (movement) => tell({ name: "stock.changed", data: movement });
  return { ...known, isLive, error, read, booked };
}

async function everything({ words, low }) {
  const query = { q: words, low: low ? "true" : "", per_page: 100 };
  const [page, alerts] = await Promise.all([
    ask("/api/products", { query }),
    ask("/api/alerts", { query: { open: "true", limit: 100 } }),
  ]);
  return { products: page.items, total: page.total, alerts: alerts.items };
}
