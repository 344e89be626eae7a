import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { TYPE_COLOUR_STYLE } from '../src/model/type-colours.js';

const COLOURS = 'virtual:type-colours.css';

/** The types' colours as a style sheet, out of the one table that every output uses. */
const typeColours = (): Plugin => ({
  name: 'type-colours',
  resolveId: (id) => (id === COLOURS ? `\0${COLOURS}` : undefined),
  load: (id) => (id === `\0${COLOURS}` ? TYPE_COLOUR_STYLE : undefined),
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), typeColours()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // the policy of the server allows files only, nothing inline
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': process.env['ENTENTE_SERVER'] ?? 'http://127.0.0.1:7070' } },
});
