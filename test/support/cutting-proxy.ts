/** A way to the server that breaks: passes everything on, and cuts connections when the test says so. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly url: string;
  /** Answers that were kept back so far: the server had sent them in full or in part. */
  readonly cutOff: number;
  /** Cuts the next `count` connections on which the server answers a POST, before a byte of the answer passes. */
  cutNext(count: number): void;
  close(): Promise<void>;
}

/** Stands before the server on `port`. */
export async function cuttingProxy(port: number): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  let toCut = 0;
  let cutOff = 0;
  const server = createServer((client) => {
    const behind = connect(port, '127.0.0.1');
    let posting = false;
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        behind.destroy();
      });
    }
    client.on('data', (bytes) => {
      posting = bytes.subarray(0, 4).toString() === 'POST' || posting;
      behind.write(bytes);
    });
    behind.on('data', (bytes) => {
      if (posting && toCut > 0) {
        toCut -= 1;
        cutOff += 1;
        client.resetAndDestroy();
      } else client.write(bytes);
      posting = false;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    get cutOff() {
      return cutOff;
    },
    cutNext: (count) => {
      toCut = count;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
