import { io } from "socket.io-client";
import { session } from "./api.js";

const ANSWER_MS = 5000;

// One open connection. It comes back by itself, and says so.
export function connect() {
  return io({ auth: (give) => give({ token: session.token }), transports: ["websocket"], reconnectionDelayMax: 2000 });
}

// The data of the acknowledgement. A failure is an Error whose message is meant for people.
export async function tell(socket, event, data) {
  let answer;
  try {
    answer = await socket.timeout(ANSWER_MS).emitWithAck(event, data);
  } catch {
    throw new Error("The server doesn't answer. Try again in a moment.");
  }
  if (answer.error) throw new Error(answer.error.message);
  return answer.data;
}
