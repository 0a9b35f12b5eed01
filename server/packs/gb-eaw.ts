/** England and Wales, solicitors: the two dates every complaint has, and the Legal Ombudsman. */
import type { Pack } from './pack.ts';

export const englandAndWales: Pack = {
  id: 'gb-eaw',
  holidays: { country: 'GB', region: 'ENG' },
  // No binding number was found; firms' own procedures say three to five working days.
  acknowledge: { workingDays: 5, basis: 'target', source: 'the firm’s own target' },
  // Eight weeks from receipt for the final written response.
  respond: {
    days: 56,
    basis: 'rule',
    source: 'https://www.sra.org.uk/sra/research-publications/first-tier-complaints-handling',
  },
  outside: {
    name: 'Legal Ombudsman',
    phone: '0300 555 0333',
    email: 'enquiries@legalombudsman.org.uk',
    web: 'https://www.legalombudsman.org.uk',
    post: ['Legal Ombudsman', 'PO Box 6167', 'Slough', 'SL1 0EH'],
    readOn: '2026-11-01',
    source: 'https://mccormacks.co.uk/the-legal-ombudsman/',
  },
};
