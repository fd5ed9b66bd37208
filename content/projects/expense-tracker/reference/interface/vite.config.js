import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Built into the Python package, which serves it. Plotly is one large file, so the size is no news.
export default defineConfig({
  plugins: [react()],
  build: { outDir: "../tracker/static", emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  server: { proxy: { "/api": "http://127.0.0.1:8000" } },
});
