/** Settings that cannot be: a sentence for whoever types them, and the members that are meant. */
import type { Fault, FaultCode } from '../../sdk/contract/problem.ts';

type SettingFault = Required<Fault>;

/** Its message is the sentence of the first fault. Pointers are those of `ChangeSettings`. */
export class SettingError extends TypeError {
  override name = 'SettingError';
  readonly faults: readonly SettingFault[];

  constructor(faults: readonly [SettingFault, ...SettingFault[]]) {
    super(faults[0].message);
    this.faults = faults;
  }
}

/** One member that cannot be. */
export const refused = (pointer: string, message: string, code: FaultCode = 'invalid'): SettingError =>
  new SettingError([{ pointer, code, message }]);
