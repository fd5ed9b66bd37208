import { useEffect, useState } from "react";
import { Composer } from "./Composer.jsx";
import { tell } from "./connection.js";
import { Message } from "./Message.jsx";
import { useHistory } from "./useHistory.js";
import { useScroll } from "./useScroll.js";
import { useTyping } from "./useTyping.js";

// What was said, and the place to say more. Whoever sees the last message has read it.
export function Messages({ room, user, members, socket, live, onRead }) {
  const { messages, error, loadOlder } = useHistory(socket, room.id, live);
  const [refused, setRefused] = useState("");
  const scroll = useScroll(messages, loadOlder);
  const typing = useTyping(socket, room.id);
  const last = messages.at(-1)?.id;

  useEffect(() => {
    if (last) tell(socket, "read", { room_id: room.id, message_id: last }).then(onRead, () => {}); // the next one says it again
  }, [last, live]);

  // Whether it worked.
  async function change(event, data) {
    try {
      await tell(socket, event, data);
      setRefused("");
      return true;
    } catch (problem) {
      setRefused(problem.message);
      return false;
    }
  }

  const mayDelete = (message) => message.author.id === user.id || room.owner_id === user.id || user.role === "admin";
  const names = members.filter((member) => typing.includes(member.id)).map((member) => member.name);
  return (
    <div className="talk">
      <ol {...scroll} tabIndex={0} aria-label="Messages">
        {messages.map((message) => (
          <Message key={message.id} message={message} isOwn={message.author.id === user.id} mayDelete={mayDelete(message)} onChange={change} />
        ))}
      </ol>
      <p className="typing" aria-live="polite">{names.length > 0 && <span data-testid="typing">{names.join(", ")} … typing</span>}</p>
      {(error || refused) && <p role="alert" data-testid="error">{error || refused}</p>}
      <Composer room={room} socket={socket} />
    </div>
  );
}
