import { useState } from "react";

// The rooms, with what is unread in them, and a new one: for many, or for two.
export function Rooms({ rooms, chosen, onChoose, act }) {
  const [name, setName] = useState("");
  const [isPrivate, setIsPrivate] = useState(false);
  const [email, setEmail] = useState("");

  async function make(event) {
    event.preventDefault();
    const made = await act("/api/rooms", { method: "POST", body: { name, private: isPrivate } });
    if (!made) return;
    setName("");
    onChoose(made.id);
  }

  async function writeTo(event) {
    event.preventDefault();
    const made = await act("/api/direct", { method: "POST", body: { email } });
    if (!made) return;
    setEmail("");
    onChoose(made.id);
  }

  return (
    <nav aria-label="Rooms">
      <ul>
        {rooms.map((room) => (
          <li key={room.id} data-testid="room-item" aria-current={room.id === chosen || undefined}>
            <button className="plain" onClick={() => onChoose(room.id)}>
              <span data-testid="room-name">{room.name}</span>
            </button>
            {room.unread > 0 && <span data-testid="unread" className="unread" title="unread">{room.unread}</span>}
          </li>
        ))}
      </ul>
      <form onSubmit={make}>
        <label>New room <input data-testid="new-room-name" value={name} onChange={(event) => setName(event.target.value)} /></label>
        <label className="row"><input type="checkbox" checked={isPrivate} onChange={(event) => setIsPrivate(event.target.checked)} /> private</label>
        <button data-testid="new-room-submit">Make it</button>
      </form>
      <form onSubmit={writeTo}>
        <label>Write to one person <input type="email" value={email} placeholder="ada@example.org" onChange={(event) => setEmail(event.target.value)} /></label>
        <button>Write</button>
      </form>
    </nav>
  );
}
