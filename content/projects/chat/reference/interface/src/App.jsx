import { useEffect, useState } from "react";
import { ask, session } from "./api.js";
import { Entry } from "./Entry.jsx";
import { Chat } from "./Chat.jsx";

// Shows the way in until somebody is logged in.
export function App() {
  const [user, setUser] = useState(null);
  const [asking, setAsking] = useState(Boolean(session.token));

  const meet = () => ask("/api/auth/me").then(setUser);
  useEffect(() => {
    if (session.token) meet().catch(() => (session.token = null)).finally(() => setAsking(false));
  }, []);

  if (asking) return <p>One moment ...</p>;
  if (!user) return <Entry onEnter={meet} />;
  return <Chat user={user} onLeave={() => { session.token = null; setUser(null); }} />;
}
