import { useCallback, useEffect, useState } from "react";
import { Offline, begin, isThere, judge, resume, say } from "./api.js";

const LOOK_EVERY_MS = 2000;

// A conversation: its turns, whether the server is there, and what can be done.
export function useChat() {
  const [conversation, setConversation] = useState(null);
  const [turns, setTurns] = useState([]);
  const [online, setOnline] = useState(true);
  const [ready, setReady] = useState(false);
  const [error, setError] = useState("");

  const attempt = useCallback(async (work) => {
    try {
      await work();
      setOnline(true);
      setError("");
      return true;
    } catch (problem) {
      if (problem instanceof Offline) setOnline(false);
      else setError(problem.message);
      return false;
    }
  }, []);

  useEffect(() => {
    if (ready || !online) return; // what was said before comes first, as soon as the server is there
    attempt(async () => {
      const found = await resume();
      setConversation(found.conversation);
      setTurns(found.turns);
      setReady(true);
    });
  }, [ready, online, attempt]);

  useEffect(() => {
    const look = () => isThere().then(setOnline, () => setOnline(false));
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  const send = (text) => attempt(async () => {
    const current = conversation ?? (await begin());
    setConversation(current);
    const turn = await say(current, text);
    setTurns((before) => [...before, turn]);
  });

  const rate = (id, helpful) => attempt(async () => {
    await judge(conversation, id, helpful);
    setTurns((before) => before.map((turn) => (turn.id === id ? { ...turn, helpful } : turn)));
  });

  return { turns, online, ready, error, send, rate };
}
