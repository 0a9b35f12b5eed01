/** A wire between the server and its database, for tests to cut or to silence. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Wire {
  url: string;
  /** Every connection ends, and nobody answers until it is mended. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Connections stay and new ones are taken, but nothing more comes through, until it is cut. */
  hush(): void;
}

/** A wire to the database that a test can harm. */
export async function startWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let silent = false;
  const listenOn = (port: number): Promise<number> =>
    new Promise((resolve) => {
      const made = createServer((near) => {
        const far = connect(Number(target.port), target.hostname);
        for (const [socket, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(socket);
          socket.on('error', () => other.destroy());
          socket.on('close', () => other.destroy());
          socket.on('data', (said) => silent || other.write(said));
        }
      });
      server = made;
      made.listen(port, '127.0.0.1', () => {
        const address = made.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  const port = await listenOn(0);
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    hush: () => {
      silent = true;
    },
    cut: async () => {
      silent = false;
      const closed = new Promise((resolve) => server?.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    mend: async () => void (await listenOn(port)),
  };
}
