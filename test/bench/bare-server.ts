/** The smallest server Node can run: what memory and start of ours are set beside. */
import { createServer } from 'node:http';
import process from 'node:process';

createServer((_, response) => response.end('ready')).listen(Number(process.env.PORT), '127.0.0.1');
