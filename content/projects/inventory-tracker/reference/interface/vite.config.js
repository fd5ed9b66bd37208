import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:8000";

// Built into the Python package, which serves it.
export default defineConfig({
  plugins: [react()],
  build: { outDir: "../inventory/static", emptyOutDir: true },
  server: { proxy: { "/api": SERVER, "/socket.io": { target: SERVER, ws: true } } },
});
