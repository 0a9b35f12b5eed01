/** What every part of the case file is told with. */
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import type { Days } from '../parts/days.ts';

export interface Told {
  file: CaseFile;
  days: Days;
}
