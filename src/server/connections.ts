/**
 * Follows the connections of a server, so that stopping waits for the answers that are under way and for nothing else: neither for who is slow to
 * ask, nor for who keeps a connection for later.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** @returns What to call when nothing new is to be answered. */
export const followConnections = (server: Server): (() => void) => {
  /** Connections, and how many answers are under way on each. */
  const open = new Map<Socket, number>();
  let ending = false;
  server.on("connection", (socket: Socket) => {
    open.set(socket, 0);
    socket.once("close", () => open.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    open.set(socket, (open.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (open.get(socket) ?? 1) - 1;
      if (!socket.destroyed) open.set(socket, left);
      if (ending && left === 0) socket.destroySoon();
    });
  });
  return () => {
    ending = true;
    for (const [socket, underWay] of open) if (underWay === 0) socket.destroySoon();
  };
};
