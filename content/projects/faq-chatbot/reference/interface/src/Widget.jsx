import { useEffect, useRef, useState } from "react";
import { Turn } from "./Turn.jsx";
import { useChat } from "./useChat.js";

// A button in the corner that opens the chat. Escape closes it again.
export function Widget() {
  const [open, setOpen] = useState(false);
  const opener = useRef(null);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <aside className="chat">
      {open && <Chat onClose={close} />}
      <button ref={opener} data-testid="chat-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Close the chat" : "Ask us"}
      </button>
    </aside>
  );
}

function Chat({ onClose }) {
  const { turns, online, ready, error, send, rate } = useChat();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const input = useRef(null);
  const end = useRef(null);

  useEffect(() => {
    input.current.focus();
  }, []);
  useEffect(() => {
    end.current.scrollIntoView({ block: "end" });
  }, [turns]);

  // What was written stays until the server has it.
  async function ask(question) {
    if (busy || !ready || !question.trim()) return;
    setBusy(true);
    const sent = await send(question);
    setBusy(false);
    if (sent) setText((now) => (now === question ? "" : now));
    input.current?.focus();
  }

  return (
    <section role="dialog" aria-label="Chat" onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <p className="state">
        <span data-testid="connection-state" role="status">{online ? "online" : "offline"}</span>
      </p>
      <ol aria-live="polite">
        {turns.map((turn, place) => (
          <Turn key={turn.id} turn={turn} isLast={place === turns.length - 1} onAsk={ask} onRate={rate} />
        ))}
        <li ref={end} className="end" />
      </ol>
      {error && <p role="alert" data-testid="error">{error}</p>}
      <form onSubmit={(event) => { event.preventDefault(); ask(text); }}>
        <label className="unseen" htmlFor="chat-input">Your question</label>
        <input
          id="chat-input"
          ref={input}
          data-testid="chat-input"
          maxLength="1000"
          autoComplete="off"
          placeholder="Your question"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button data-testid="chat-send" aria-busy={busy}>Send</button>
      </form>
    </section>
  );
}
