import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { virtualFeedPage } from './page.ts';

/** Serves the virtualised feed at every path, on this machine only. Gives the origin. */
export async function serveVirtualFeed(
  postsPerBrand: number,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(virtualFeedPage(postsPerBrand));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
