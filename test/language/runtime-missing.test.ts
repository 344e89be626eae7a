import { expect, it, vi } from 'vitest';
import { loadLanguage } from '../../src/language/language.js';

vi.mock('onnxruntime-node', () => {
  throw new Error('Cannot find module ../bin/napi-v6/plan9/mips/onnxruntime_binding.node');
});

it('tells plainly that the runtime has no binary for the platform', async () => {
  await expect(loadLanguage()).rejects.toMatchObject({
    name: 'EntenteError',
    code: 'runtime-missing',
    message: expect.stringContaining(`${process.platform}-${process.arch}`) as string,
  });
});
