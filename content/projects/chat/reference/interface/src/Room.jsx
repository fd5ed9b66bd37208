import { useEffect, useState } from "react";
import { ask } from "./api.js";
import { Members } from "./Members.jsx";
import { Messages } from "./Messages.jsx";

// One room: talked in by its members, and looked at from outside by the others.
export function Room({ room, user, socket, live, onRead, act }) {
  const [members, setMembers] = useState([]);
  const [isMember, setIsMember] = useState(null);
  const [changes, setChanges] = useState(0);

  useEffect(() => {
    const look = () => setChanges((count) => count + 1);
    const events = ["member.joined", "member.left", "presence"];
    for (const event of events) socket.on(event, look);
    return () => { for (const event of events) socket.off(event, look); };
  }, [socket]);

  useEffect(() => {
    let current = true;
    ask(`/api/rooms/${room.id}/members`, { query: { per_page: 100 } }).then(
      (page) => { if (current) { setMembers(page.items); setIsMember(true); } },
      (problem) => { if (current && problem.status === 403) setIsMember(false); }, // else the server is away, and nothing changed
    );
    return () => { current = false; };
  }, [room.id, live, changes]);

  const me = `/api/rooms/${room.id}/members/me`;
  const go = async (method) => { if (await act(me, { method })) setChanges((count) => count + 1); };
  const mayClose = room.owner_id === user.id || user.role === "admin";
  return (
    <section aria-label={room.name}>
      <h2>
        {room.name}
        {isMember === false && <button data-testid="join" onClick={() => go("PUT")}>Join</button>}
        {isMember && room.owner_id && room.owner_id !== user.id && <button data-testid="leave" className="quiet" onClick={() => go("DELETE")}>Leave</button>}
        {mayClose && <button className="quiet" onClick={() => act(`/api/rooms/${room.id}`, { method: "DELETE" })}>Close this room</button>}
      </h2>
      {isMember && (
        <div className="room">
          <Messages room={room} user={user} members={members} socket={socket} live={live} onRead={onRead} />
          <Members room={room} members={members} user={user} act={act} />
        </div>
      )}
    </section>
  );
}
