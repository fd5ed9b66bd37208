import { useEffect, useReducer, useState } from "react";
import { ask } from "./api.js";
import { connect } from "./connection.js";
import { Room } from "./Room.jsx";
import { Rooms } from "./Rooms.jsx";

const LIST_CHANGES = ["message.new", "member.joined", "member.left", "room.closed"];

// One connection for the page. `live` counts how often it was made: whoever depends on it looks again at what was missed.
export function Chat({ user, onLeave }) {
  const [socket, setSocket] = useState(null);
  const [live, setLive] = useState(0);
  const [isLive, setIsLive] = useState(false);
  const [rooms, setRooms] = useState([]);
  const [chosen, setChosen] = useState(null);
  const [changes, change] = useReducer((count) => count + 1, 0);
  const [missing, setMissing] = useState(""); // why there is no list
  const [error, setError] = useState("");

  useEffect(() => {
    const made = connect();
    made.on("ready", () => { setIsLive(true); setLive((count) => count + 1); });
    made.on("disconnect", (reason) => { setIsLive(false); if (reason === "io server disconnect") made.connect(); });
    made.on("connect_error", (problem) => (problem.message === "unauthenticated" ? onLeave() : setIsLive(false)));
    for (const event of LIST_CHANGES) made.on(event, change);
    made.on("room.closed", ({ room_id }) => setChosen((id) => (id === room_id ? null : id)));
    setSocket(made);
    return () => made.disconnect();
  }, []);

  useEffect(() => {
    let current = true; // a later question has a newer answer
    allRooms().then(
      (found) => { if (current) { setRooms(found); setMissing(""); } },
      (problem) => { if (current) setMissing(problem.message); },
    );
    return () => { current = false; };
  }, [live, changes]);

  // Whatever was clicked: done, and the list looked at again. Says whether it worked.
  async function act(path, options) {
    try {
      const made = await ask(path, options);
      setError("");
      change();
      return made ?? true;
    } catch (problem) {
      setError(problem.message);
      return null;
    }
  }

  const room = rooms.find((one) => one.id === chosen);
  const state = isLive ? "live" : "offline";
  return (
    <>
      <header>
        <h1>Chat</h1>
        <p>
          <span data-testid="connection-state" className={state} role="status">{state}</span>{" "}
          <span data-testid="current-user">{user.name}</span> <button data-testid="logout" className="quiet" onClick={onLeave}>Log out</button>
        </p>
      </header>
      {(error || missing) && <p role="alert" data-testid="error">{error || missing}</p>}
      <main>
        <Rooms rooms={rooms} chosen={chosen} onChoose={setChosen} act={act} />
        {room
          ? <Room key={room.id} room={room} user={user} socket={socket} live={live} onRead={change} act={act} />
          : <p data-testid="empty">Choose a room.</p>}
      </main>
    </>
  );
}

async function allRooms() {
  const found = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await ask("/api/rooms", { query: { page, per_page: 100 } });
    found.push(...answer.items);
    pages = answer.pages;
  }
  return found;
}
