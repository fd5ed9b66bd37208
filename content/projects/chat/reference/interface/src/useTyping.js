import { useEffect, useState } from "react";

const SHOWN_MS = 4000; // it's told again every 2 s while somebody goes on

// The ids of those who are typing in this room.
export function useTyping(socket, roomId) {
  const [ids, setIds] = useState([]);

  useEffect(() => {
    const timers = new Map();
    function stop(id) {
      clearTimeout(timers.get(id));
      timers.delete(id);
      setIds([...timers.keys()]);
    }
    function typing({ room_id, user_id }) {
      if (room_id !== roomId) return;
      clearTimeout(timers.get(user_id));
      timers.set(user_id, setTimeout(() => stop(user_id), SHOWN_MS));
      setIds([...timers.keys()]);
    }
    const said = ({ message }) => message.room_id === roomId && stop(message.author.id);
    socket.on("typing", typing);
    socket.on("message.new", said);
    return () => {
      socket.off("typing", typing);
      socket.off("message.new", said);
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [socket, roomId]);

  return ids;
}
