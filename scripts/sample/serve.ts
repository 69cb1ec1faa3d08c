import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SAMPLE_BRAND } from './posts.ts';
import { samplePage } from './page.ts';

/** Serves the sample brand's page on this machine only, on a free port. */
export async function serveSample(): Promise<{ url: string; requests: string[]; close: () => void }> {
  const path = `/${SAMPLE_BRAND.handle}`;
  /** Every path that was asked for: the proof that only the page itself was. */
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const found = request.url === path;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? samplePage() : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
