/** The only door to the browser's extension API. The polyfill throws outside an extension: import it nowhere else. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';
