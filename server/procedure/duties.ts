/** What regulators want published, and where the document says it: `test/server/procedure-duties.test.ts` holds every pack to it. */
import { inForce, type Pack, type PublicationDuty } from '../packs/pack.ts';

/** The parts of the document, in their order. */
export const sectionIds = [
  'lead',
  'free',
  'how',
  'who',
  'time',
  'outside',
  'conduct',
  'costs',
  'data',
  'adr',
  'promise',
  'copy',
] as const;
export type SectionId = (typeof sectionIds)[number];

/**
 * The sections that meet a duty: all of them have to be there. Where the text must stand (on the website, in terms of business,
 * before work starts) is the firm's to see to; the document is what stands there, on screen, printed or as plain text.
 */
export const metBy: Readonly<Record<PublicationDuty, readonly SectionId[]>> = {
  'on-website': ['lead', 'how', 'time'],
  'on-request': ['copy'],
  'how-and-to-whom': ['how', 'who'],
  'about-charges-too': ['lead'],
  'redress-body-how-and-when': ['outside'],
  'conduct-body-how-and-when': ['conduct'],
  'free-of-charge': ['free'],
  'before-work-starts': ['how', 'who', 'time', 'copy'],
  'in-terms-of-business': ['how', 'who', 'copy'],
  'prominent-place': ['lead'],
  'at-end-of-matter': ['promise'],
  'when-complaint-is-made': ['promise'],
  'timeline-when-complaint-is-made': ['promise', 'time'],
  'regular-updates': ['promise', 'time'],
  'written-procedure': ['how', 'who', 'time'],
  'costs-dispute-help': ['costs'],
  'official-fee-notice': ['costs'],
};

/** The duties of a pack in force on a day, or those that are only proposed. */
export const dutiesOf = ({ publication }: Pack, today: string, proposed = false): PublicationDuty[] => [
  ...new Set(
    publication
      .filter((one) => (one.proposed ?? false) === proposed)
      .filter((duty) => inForce(duty, today))
      .flatMap(({ codes }) => codes),
  ),
];
