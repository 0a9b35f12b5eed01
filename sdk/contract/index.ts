/** `redress/contract`: what both ends agree on, with the schemas. Loads zod; the SDK itself does not. */
export * from './codes.ts';
export * from './complaint.ts';
export * from './endpoints.ts';
export * from './faults.ts';
export * from './firm.ts';
export * from './heads.ts';
export * from './history.ts';
export * from './limits.ts';
export * from './partial-date.ts';
export * from './problem.ts';
export * from './procedure.ts';
export * from './reference.ts';
export * from './schemas.ts';
export * from './steps.ts';
export * from './survey.ts';
export * from './text.ts';
export * from './tracker.ts';
