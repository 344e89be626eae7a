import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:type-colours.css';
import './style/base.css';
import './style/parts.css';
import './style/print.css';
import { listenToServer } from './api/live.js';
import { App } from './app.js';
import { followLinks } from './routing/location.js';

followLinks();
listenToServer();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
