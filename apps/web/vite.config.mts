import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** `@qadam/<area>/<layer>` as the compiler resolves it: one list for both. */
const houseAliases = () => {
  const { compilerOptions } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  return Object.entries(compilerOptions.paths).map(([name, [file = '']]) => ({
    find: new RegExp(`^${name}$`, 'u'),
    replacement: resolve(root, file),
  }));
};

const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'tmp/vite'),
  plugins: [react()],
  resolve: { alias: houseAliases() },
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
  },
  server: {
    fs: { allow: [root] },
    // The page's own name is kept, as the server takes changes from pages of its own address only.
    proxy: Object.fromEntries(
      ['/graphql', '/read', '/api', '/downloads'].map((path) => [path, { target: api, changeOrigin: false }]),
    ),
  },
});
