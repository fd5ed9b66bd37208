import { defineConfig } from "vite";

/* One ES module, committed; the same sources and lock give the same bytes. */
export default defineConfig({
  plugins: [{ name: "licences", closeBundle: () => import("./licences.mjs") }],
  build: {
    lib: { entry: "editor.js", formats: ["es"], fileName: () => "editor.js" },
    outDir: process.env.OUT_DIR ?? "../src/milepost/web/static/milepost/vendor",
    emptyOutDir: false,
    target: "es2022",
    minify: true,
    sourcemap: false,
  },
});
