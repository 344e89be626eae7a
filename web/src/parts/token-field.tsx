import { type ReactNode, useId, useState } from 'react';
import { keepToken, readToken } from '../api/ask.js';

/** Where whoever writes gives the token of the server; it is kept until the browser is closed. */
export const TokenField = (): ReactNode => {
  const [token, setToken] = useState(() => readToken() ?? '');
  const id = useId();
  return (
    <p className="choice">
      <label htmlFor={id}>Token for writing</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={token}
        onChange={({ target }) => {
          setToken(target.value);
          keepToken(target.value);
        }}
      />
    </p>
  );
};
