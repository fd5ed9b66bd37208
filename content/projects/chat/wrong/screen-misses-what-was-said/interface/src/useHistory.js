import { useEffect, useRef, useState } from "react";
import { ask } from "./api.js";
import { NOTHING, fromPage, withChanged, withNew, withOlder } from "./history.js";

const EVENTS = { "message.new": withNew, "message.edited": withChanged, "message.deleted": withChanged };

// The history of a room: its newest page, and what comes afterwards.
export function useHistory(socket, roomId, live) {
  const [history, setHistory] = useState(NOTHING);
  const [error, setError] = useState("");
  const since = useRef([]);
  const loading = useRef(false);
  const path = `/api/rooms/${roomId}/messages`;

  useEffect(() => {
    const handlers = Object.entries(EVENTS).map(([event, take]) => [event, ({ message }) => {
      if (message.room_id !== roomId) return;
      since.current.push((old) => take(old, message));
      setHistory((old) => take(old, message));
    }]);
    for (const [event, handle] of handlers) socket.on(event, handle);
    return () => { for (const [event, handle] of handlers) socket.off(event, handle); };
  }, [socket, roomId]);

  useEffect(() => {
    let current = true;
    since.current = [];
    ask(path).then(
      (page) => { if (current) { setHistory(since.current.reduce((old, take) => take(old), fromPage(page))); setError(""); } },
      (problem) => { if (current) setError(problem.message); },
    );
    return () => { current = false; };
  }, [path]);

  async function loadOlder() {
    if (!history.cursor || loading.current) return;
    loading.current = true;
    try {
      const page = await ask(path, { query: { cursor: history.cursor } });
      setHistory((old) => (old.cursor === history.cursor ? withOlder(old, page) : old));
    } catch (problem) {
      setError(problem.message);
    } finally {
      loading.current = false;
    }
  }

  return { ...history, error, loadOlder };
}
