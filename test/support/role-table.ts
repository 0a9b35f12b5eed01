/** The README's table of who may do what at the desk, made from the one table that the doors read. */
import { type DeskEndpoint, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { may, type Operation, operations, roles } from '../../sdk/contract/desk/roles.ts';
import { between } from './manifest.ts';

const marks = ['<!-- roles: written by `npm run manifest` -->', '<!-- /roles -->'] as const;

/** The README with its table of roles replaced. */
export const withRoles = (readme: string): string => between(readme, marks, roleTable());

function roleTable(): string {
  const rows = (Object.keys(operations) as Operation[]).map((operation) => {
    const allowed = roles.map((role) => (may([role], operation) ? 'yes' : ''));
    return `| ${[`\`${operation}\``, ...allowed, freshness(operation)].join(' | ')} |`;
  });
  const head = `| operation | ${roles.join(' | ')} | a fresh sign-in |`;
  return [head, `| --- |${' --- |'.repeat(roles.length + 1)}`, ...rows, ''].join('\n');
}

/** Whether its calls need a sign-in of the last minutes: all of them, some of them or of what they change, or none. */
function freshness(operation: Operation): string {
  const calls: DeskEndpoint[] = Object.values(deskEndpoints);
  const needed = calls.filter((one) => one.operation === operation).map(({ fresh }) => fresh);
  if (needed.every((fresh) => fresh === true)) return 'yes';
  return needed.every((fresh) => fresh === false) ? '' : 'for some';
}
