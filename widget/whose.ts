/** Whose complaints an element is for, handed down by `<redress-client>`. */
import { createContext } from '@lit/context';

/** The server's origin and the firm's site key. */
export interface Whose {
  server: string;
  firm: string;
}

/** The context the elements ask for. */
export const whoseContext = createContext<Whose | undefined>(Symbol.for('redress.whose'));
