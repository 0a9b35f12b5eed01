/** What can be wrong with a pack: what is replaced by what in which of ours, and what is said of it. */

/** `says`: the fault, after file and line; `up`: how many lines above the last one of `by` it stands. */
export interface Broken {
  pack: string;
  what: string;
  by: string;
  says: string;
  up?: number;
}

export const kinds: Readonly<Record<string, Broken>> = {
  'an unknown field': {
    pack: 'gb-sct',
    what: '  firmFirst: required',
    by: '  firmFirst: required\n  firmLast: required',
    says: 'outside.firmLast: there is no field firmLast here. Take it out, or correct its name.',
  },
  'a misspelt field': {
    pack: 'gb-nir',
    what: '    cite: Solicitors Complaints Committee, complaints process',
    by: '    cites: Solicitors Complaints Committee, complaints process',
    says: 'deadlines.respond.cites: there is no field cites here. Take it out, or correct its name.',
  },
  'a field in the wrong place': {
    pack: 'nz',
    what: 'holidays:',
    by: 'pause: never\nholidays:',
    says: 'pause: there is no field pause here. Take it out, or correct its name.',
    up: 1,
  },
  'a missing value': {
    pack: 'gb-nir',
    what: '    read: 2026-11-01\n    effectiveFrom: 2025-09-01\n    verified: true\n    pause: never',
    by: '    read: 2026-11-01\n    effectiveFrom: 2025-09-01\n    pause: never',
    says: 'deadlines.respond.verified: verified is missing. Add it, or null where the field may be empty and nothing is known.',
    up: 7,
  },
  'a missing source': {
    pack: 'gb-nir',
    what: '    basis: rule\n    source: https://scc-ni.org/about-us/our-complaints-process',
    by: '    basis: rule',
    says: 'deadlines.respond.source: source must be the web address it was read on, or own. Write one of them.',
    up: 3,
  },
  'a body without a source': {
    pack: 'gb-nir',
    what: '    post: []\n    source: https://scc-ni.org',
    by: '    post: []',
    says: 'bodies.scc.source: source is missing. Add it, or null where the field may be empty and nothing is known.',
    up: 6,
  },
  'a source of our own for a rule': {
    pack: 'gb-nir',
    what: '    basis: rule\n    source: https://scc-ni.org/about-us/our-complaints-process',
    by: '    basis: rule\n    source: own',
    says: 'deadlines.respond.source: a rule needs the page it was read on. Name it, or make it a target.',
  },
  'a source of our own for guidance': {
    pack: 'gb-sct',
    what: 'source: https://www.scottishlegalcomplaints.org.uk/frequently-asked-questions.aspx',
    by: 'source: own',
    says: 'outside.opens.source: a guidance needs the page it was read on. Name it, or make it a target.',
  },
  'a source that is no address': {
    pack: 'nz',
    what: 'basis: rule\n    source: https://lawsociety.org.nz/professional-practice',
    by: 'basis: rule\n    source: the Law Society on ',
    says: 'publication.0.source: source is no web address; write it in full, with https://. Correct it.',
  },
  'a date that does not exist': {
    pack: 'gb-sct',
    what: 'effectiveFrom: 2020-02-01',
    by: 'effectiveFrom: 2026-02-29',
    says: 'publication.0.effectiveFrom: effectiveFrom is no date that exists; write it as 2026-11-01. Correct it.',
  },
  'a date written otherwise': {
    pack: 'eu',
    what: 'version: 2026-11-01',
    by: 'version: 1.11.2026',
    says: 'version: version is no date that exists; write it as 2026-11-01. Correct it.',
  },
  'a region without holidays': {
    pack: 'gb-nir',
    what: 'region: NIR',
    by: 'region: NOR',
    says: 'holidays: holidays is no country and region that holidays are known of; see `redress pack holidays`. Correct it.',
  },
  'a country without holidays': {
    pack: 'ie',
    what: 'country: IE',
    by: 'country: Ireland',
    says: 'holidays: holidays is no country and region that holidays are known of; see `redress pack holidays`. Correct it.',
  },
  'an unknown body outside': {
    pack: 'gb-sct',
    what: 'body: slcc',
    by: 'body: slc',
    says: 'outside.body: there is no body slc. Add it under bodies, or name one of: slcc, lawscot, ico.',
  },
  'an unknown body of a limit': {
    pack: 'us-ny',
    what: 'to: fee-disputes',
    by: 'to: fee-dispute',
    says: 'outside.limits.0.to: there is no body fee-dispute. Add it under bodies, or name one of: grievance, fee-disputes.',
  },
  'a length in other words': {
    pack: 'generic',
    what: 'within: 8 weeks',
    by: 'within: two months',
    says: 'deadlines.respond.within: within is no length of time; write it as 8 weeks, 5 working days, 6 months or 1 year. Correct it.',
  },
  'a length of nothing': {
    pack: 'gb-nir',
    what: 'after: 28 days',
    by: 'after: 0 days',
    says: 'outside.opens.after: after is no length of time; write it as 8 weeks, 5 working days, 6 months or 1 year. Correct it.',
  },
  'a length that is a number': {
    pack: 'gb-nir',
    what: '    within: 28 days',
    by: '    within: 28',
    says: 'deadlines.respond.within: within cannot be used (Invalid input). Correct it.',
  },
  'a basis there is none of': {
    pack: 'gb-nir',
    what: '    basis: rule\n    source: https://scc-ni.org/about-us/our-complaints-process',
    by: '    source: https://scc-ni.org/about-us/our-complaints-process\n    basis: custom',
    says: 'deadlines.respond.basis: basis cannot be used (Invalid input). Correct it.',
  },
  'an address that has moved': {
    pack: 'gb-eaw',
    what: 'PO Box 6167, Slough, SL1 0EH',
    by: 'PO Box 6806',
    says: 'bodies.leo.post.1: the Legal Ombudsman has left this address. Write PO Box 6167, Slough SL1 0EH.',
  },
  'an address that has moved, in a name': {
    pack: 'gb-sct',
    what: 'name: Scottish Legal Complaints Commission',
    by: 'name: Scottish Legal Complaints Commission, The Stamp Office',
    says: 'bodies.slcc.name: the Scottish Legal Complaints Commission has left this address. Look up its present one.',
  },
  'a platform that was closed': {
    pack: 'ie',
    what: 'web: https://www.lsra.ie',
    by: 'web: https://ec.europa.eu/consumers/odr',
    says: 'bodies.lsra.web: the European platform for online disputes closed on 20 July 2025. Take the link out.',
  },
  'a limit that was changed': {
    pack: 'gb-eaw',
    what: 'cite: Legal Ombudsman Scheme Rules, 4.5',
    by: 'cite: Legal Ombudsman Scheme Rules, six years',
    says: 'outside.limits.1.cite: the limits of six and three years ended on 1 April 2023. Write one year from what happened, or from when the client should have known.',
  },
  'an e-mail address that is none': {
    pack: 'nz',
    what: 'email: complaints@lawsociety.org.nz',
    by: 'email: complaints at lawsociety.org.nz',
    says: 'bodies.lcs.email: email cannot be used (Invalid input). Correct it.',
  },
  'an id that is none': {
    pack: 'ie',
    what: 'id: ie',
    by: 'id: IE',
    says: 'id: id is no pack id; write it as gb-eaw. Correct it.',
  },
  'an empty list': {
    pack: 'ie',
    what: 'from: [act]',
    by: 'from: []',
    says: 'outside.limits.0.from: from cannot be used (Invalid input). Correct it.',
  },
};
