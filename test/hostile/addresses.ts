/** Mail addresses that a mail library could read as more than one plain address, and requests for links. */
import { siteKey } from '../support/test-app.ts';
import { canary, type HostileInput, invalid, posting, spoilt } from './input.ts';

const badEmails = [
  '',
  ' ',
  'vera',
  'vera@',
  '@mail.example',
  'vera@mail',
  'vera@mail.example,eve@mail.example',
  'vera@mail.example;eve@mail.example',
  'vera@mail.example eve@mail.example',
  'Vera <vera@mail.example>',
  '<vera@mail.example>',
  '"vera eve"@mail.example',
  '"eve@evil.example"@mail.example',
  'vera@evil.example@mail.example',
  'vera@mail.example\r\nBcc: eve@evil.example',
  'vera@mail.example\nBcc: eve@evil.example',
  'vera%0aBcc:eve@mail.example\u0000',
  'vera@mail.example%0d%0aBcc:',
  'véra@mail.example',
  'вера@mail.example',
  'vera@mail.example.',
  'vera@.mail.example',
  'vera@mail..example',
  '.vera@mail.example',
  'vera.@mail.example',
  've..ra@mail.example',
  'vera@[127.0.0.1]',
  'vera@[IPv6:::1]',
  'vera@127.0.0.1',
  'vera@-mail.example',
  'vera@mail-.example',
  'vera@mail_1.example',
  've ra@mail.example',
  ' vera@mail.example',
  'vera@mail.example ',
  'vera(eve)@mail.example',
  'vera@mail.example(eve)',
  'vera@mail。example',
  'vera@mail.example\u200b',
  'vera\u0000@mail.example',
  'vera\ud800@mail.example',
  `${'a'.repeat(65)}@mail.example`,
  `vera@${'a'.repeat(64)}.example`,
  'group:vera@mail.example;',
  'mailto:vera@mail.example?bcc=eve@evil.example',
];

const emails: HostileInput[] = [
  ...badEmails.map((email) =>
    spoilt(`the address ${JSON.stringify(email)}`, '/complainant/email', email, '/complainant/email invalid'),
  ),
  spoilt(
    'an address of 255 symbols',
    '/complainant/email',
    `${'a'.repeat(64)}@${'b.'.repeat(91)}example`.padEnd(255, 'e'),
    '/complainant/email too-long',
  ),
  spoilt('addresses in a list', '/complainant/email', ['vera@mail.example'], '/complainant/email wrong-type'),
];

const asked = `/v1/firms/${siteKey}/links`;
const links: HostileInput[] = [
  posting(asked, 'asking for a link without an address', {}, invalid('/email required')),
  posting(asked, 'asking for a link to two addresses', { email: 'a@b.example,c@d.example' }, invalid('/email invalid')),
  posting(
    asked,
    'asking for a link with a header in the address',
    { email: 'a@b.example\r\nBcc: c@d.example' },
    invalid('/email invalid'),
  ),
  posting(
    asked,
    'asking for a link with a number as reference',
    { email: 'a@b.example', reference: 5 },
    invalid('/reference wrong-type'),
  ),
  posting(
    asked,
    'asking for a link with a long reference',
    { email: 'a@b.example', reference: 'a'.repeat(501) },
    invalid('/reference too-long'),
  ),
  posting(
    asked,
    'asking for a link with NUL in the reference',
    { email: 'a@b.example', reference: '\u0000' },
    invalid('/reference invalid'),
  ),
  posting(
    asked,
    'asking for a link to be sent elsewhere',
    { email: 'a@b.example', to: canary },
    invalid('/to unknown-field'),
  ),
  posting('/v1/tracker/links', 'a fresh link without the old one', {}, invalid('/linkToken required')),
  posting('/v1/tracker/links', 'a fresh link for a number', { linkToken: 5 }, invalid('/linkToken wrong-type')),
  posting(
    '/v1/tracker/links',
    'a fresh link to another address',
    { linkToken: 'x', email: canary },
    invalid('/email unknown-field'),
  ),
];

export const badAddresses: readonly HostileInput[] = [...emails, ...links];
