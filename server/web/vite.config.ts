import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import tasksVision from "./node_modules/@mediapipe/tasks-vision/package.json" with { type: "json" };
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

const SERVER = process.env.POSECHECK_URL ?? "http://127.0.0.1:8000";
const MOST_KB = 250;
const LICENCES = "licences.txt";

/** Prints how much code a patient's browser loads, and fails the build where it is more than it may be. */
function budget(): Plugin {
  return {
    name: "posecheck:budget",
    apply: "build",
    enforce: "post",
    writeBundle(_, bundle) {
      const code = Object.values(bundle).filter((file) => /\.(js|css|html)$/.test(file.fileName));
      const bytes = code.map((file) => gzipSync(file.type === "chunk" ? file.code : file.source).length);
      const kb = bytes.reduce((sum, size) => sum + size, 0) / 1000;
      const text = `page code: ${kb.toFixed(1)} kB compressed, WASM and models aside (at most ${MOST_KB} kB)`;
      if (kb > MOST_KB) this.error(text);
      this.info(text);
    },
  };
}

/** Vite collects the licences of the page's own bundle; what the worker brings along is added here. */
function workerLicence(): Plugin {
  return {
    name: "posecheck:worker-licence",
    apply: "build",
    async writeBundle({ dir = "" }) {
      const { name, version, license } = tasksVision;
      const text = await readFile("../../LICENSE", "utf8");
      await appendFile(join(dir, LICENCES), `\n## ${name} - ${version} (${license})\n\n${text}`);
    },
  };
}

export default defineConfig({
  plugins: [svelte(), budget(), workerLicence()],
  build: {
    outDir: "../posecheck_server/page",
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: address would need a hole in the content policy
    modulePreload: false,
    license: { fileName: LICENCES },
    target: "es2022",
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  server: {
    proxy: {
      "/v1": { target: SERVER, ws: true, changeOrigin: true, headers: { origin: SERVER } },
      "/models": { target: SERVER, changeOrigin: true },
    },
  },
});
