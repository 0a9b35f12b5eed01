/** Another website on this machine: pages as a test writes them, on an origin of its own. */
import { createServer } from 'node:http';

export interface OtherSite {
  /** `http://localhost:<port>`: another origin than the server's, and one the firm may list. */
  readonly origin: string;
  /** Puts a page at `path`. */
  page(path: string, body: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export async function otherSite(): Promise<OtherSite> {
  const pages = new Map<string, { text: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const found = pages.get(request.url ?? '');
    response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    page: (path, body, headers = {}) => {
      const text = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A firm’s own website</title>
<link rel="icon" href="data:,"></head><body><main><h1>Complaints</h1>${body}</main></body></html>`;
      pages.set(path, { text, headers });
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
