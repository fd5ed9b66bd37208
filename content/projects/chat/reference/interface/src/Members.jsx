import { useState } from "react";

// Who is in the room, and who of them is there.
export function Members({ room, members, user, act }) {
  const [email, setEmail] = useState("");

  async function invite(event) {
    event.preventDefault();
    if (await act(`/api/rooms/${room.id}/members/${encodeURIComponent(email)}`, { method: "PUT" })) setEmail("");
  }

  return (
    <aside aria-label="Members">
      <ul>
        {members.map((member) => (
          <li key={member.id} data-testid="member-item" data-online={member.online}>
            <span className={member.online ? "live" : "offline"}>{member.online ? "online" : "offline"}</span> {member.name}
          </li>
        ))}
      </ul>
      {room.private && room.owner_id === user.id && (
        <form onSubmit={invite}>
          <label>Invite by e-mail <input type="email" value={email} onChange={(event) => setEmail(event.target.value)} /></label>
          <button>Invite</button>
        </form>
      )}
    </aside>
  );
}
