import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Built into the Python package, which serves it.
export default defineConfig({
  plugins: [react()],
  base: "/storefront/",
  build: { outDir: "../shop/pages/storefront", emptyOutDir: true },
  server: { proxy: { "/api": "http://127.0.0.1:8000", "/images": "http://127.0.0.1:8000" } },
});
