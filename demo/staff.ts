/** The people at the desks of the cast's firms, with ways to sign in that anyone may read. */
import type { Role } from '../sdk/contract/desk/roles.ts';
import { fernbrook, handlers, harbourAndLane } from './cast.ts';

/** `part`: what tests know them by. `totpSecret`: of their authenticator, in base32. */
export interface CastPerson {
  part: 'supervisor' | 'handler' | 'administrator' | 'compliance' | 'complained-about';
  name: string;
  email: string;
  roles: readonly Role[];
  totpSecret: string;
}

/** The Argon2id hash of `demoPassword`, so that nothing has to be reckoned at each start. */
export const demoPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$Cmf3NOUYcZKF00BnSK7QKg$WjpkH4xzdT1BDc7AD/8ER5X7UxUvl49Zis5Rv/ug/8s';

const person = (
  part: CastPerson['part'],
  { name, email }: { name: string; email: string },
  roles: readonly Role[],
): CastPerson => ({ part, name, email, roles, totpSecret: secretOf(name) });

/** 160 bits of base32 that say whose they are. */
const secretOf = (name: string): string =>
  `${name.toUpperCase().replace(/[^A-Z]/g, '')}DEMO`.padEnd(32, '2').slice(0, 32);

/** The lawyer complained about works at the same desk, as in most firms. */
export const staff: Readonly<Record<string, readonly CastPerson[]>> = {
  [harbourAndLane.siteKey]: [
    person('supervisor', handlers.margaret, ['supervisor']),
    person('handler', handlers.daniel, ['handler']),
    person('administrator', at('Ruth Penhale', 'harbourandlane'), ['administrator']),
    person('compliance', at('Imran Sadiq', 'harbourandlane'), ['compliance']),
    person('complained-about', at('Tomasz Harbour', 'harbourandlane'), ['handler']),
  ],
  [fernbrook.siteKey]: [
    person('supervisor', at('Alice Thornbury', 'fernbrook'), ['handler', 'supervisor']),
    person('handler', at('Ben Osei', 'fernbrook'), ['handler']),
    person('administrator', at('Carys Vaughan', 'fernbrook'), ['administrator']),
    person('compliance', at('Dilip Rao', 'fernbrook'), ['compliance']),
    person('complained-about', at('Tom Fern', 'fernbrook'), ['handler']),
  ],
};

function at(name: string, firm: string): { name: string; email: string } {
  return { name, email: `${name.toLowerCase().replace(' ', '.')}@${firm}.example` };
}
