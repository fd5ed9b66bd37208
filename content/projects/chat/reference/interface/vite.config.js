import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Built into the Python package, which serves it.
export default defineConfig({
  plugins: [react()],
  build: { outDir: "../chat/static", emptyOutDir: true },
});
