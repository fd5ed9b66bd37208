import { useRef, useState } from "react";
import { tell } from "./connection.js";

const TOLD_MS = 2000;

// What is sent keeps its id until it's acknowledged. So trying again after a lost line never says it twice.
export function Composer({ room, socket }) {
  const [text, setText] = useState("");
  const [error, setError] = useState("");
  const attempt = useRef(null);
  const isSending = useRef(false);
  const told = useRef(0);

  function write(event) {
    setText(event.target.value);
    if (Date.now() - told.current < TOLD_MS) return;
    told.current = Date.now();
    tell(socket, "typing", { room_id: room.id }).catch(() => {}); // a courtesy, not worth a word
  }

  async function send(event) {
    event.preventDefault();
    if (!text.trim() || isSending.current) return;
    isSending.current = true;
    if (attempt.current?.text !== text) attempt.current = { text, client_id: newId() };
    try {
      await tell(socket, "message.send", { room_id: room.id, ...attempt.current });
      attempt.current = null;
      setText((now) => (now === text ? "" : now));
      setError("");
    } catch (problem) {
      setError(problem.message);
    } finally {
      isSending.current = false;
    }
  }

  const enter = (event) => { if (event.key === "Enter" && !event.shiftKey) send(event); };
  return (
    <form className="composer" onSubmit={send}>
      <label>Message <textarea data-testid="message-input" value={text} rows={2} onChange={write} onKeyDown={enter} /></label>
      <button data-testid="message-send">Send</button>
      {error && <p role="alert" data-testid="error">{error}</p>}
    </form>
  );
}

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
