import { io } from "socket.io-client";
import { session } from "./api.js";

const EVENTS = [
  "stock.changed", "product.created", "product.updated", "product.deleted", "alert.opened", "alert.closed",
];

// Listen to everything. After each new connection `onLive` is called: whatever happened meanwhile has to be read then.
// Answers with what ends it.
export function listen({ onLive, onOffline, onEvent }) {
  const socket = io({
    auth: (give) => give({ token: session.token }),
    transports: ["websocket"],
    reconnectionDelay: 300,
    reconnectionDelayMax: 1500,
  });
  socket.on("connect", () => socket.emit("subscribe", { all: true }, onLive));
  socket.on("disconnect", onOffline);
  for (const name of EVENTS) socket.on(name, (data) => onEvent({ name, data }));
  return () => socket.disconnect();
}
