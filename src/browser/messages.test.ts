import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: { tab?: { id: number } }) => Promise<unknown> | undefined;
const listeners: Listener[] = [];
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('./api.ts', () => ({
  browser: {
    runtime: {
      sendMessage: (message: unknown) => sendMessage(message),
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));
const { handle, send } = await import('./messages.ts');

beforeEach(() => {
  listeners.length = 0;
  sendMessage.mockReset();
});

it('answers the messages it handles, and leaves the others to others', async () => {
  handle({
    'read-tab': ({ tabId }, sender) => Promise.resolve(tabId === 7 && sender.tabId === 3 ? null : null),
  });
  expect(await listeners[0]?.({ name: 'read-tab', request: { tabId: 7 } }, { tab: { id: 3 } })).toBeNull();
  expect(listeners[0]?.({ name: 'tab-audit', request: { tabId: 7 } }, {})).toBeUndefined();
  expect(listeners[0]?.('toString', {})).toBeUndefined();
  expect(listeners[0]?.({ name: 'toString', request: null }, {})).toBeUndefined();
});

it('refuses a request of the wrong shape', () => {
  handle({ 'read-tab': () => Promise.resolve(null) });
  expect(() => listeners[0]?.({ name: 'read-tab', request: { tabId: 'seven' } }, {})).toThrow();
});

it('refuses an answer of the wrong shape', async () => {
  sendMessage.mockResolvedValue({ settled: 'perhaps' });
  await expect(send('tab-audit', { tabId: 1 })).rejects.toThrow();
  sendMessage.mockResolvedValue(undefined);
  expect(await send('read-tab', { tabId: 1 })).toBeNull();
});
