/** Every named state of the form in every way people look at it: nothing cut, nothing covered, nothing too small to press. */
import { type FormExample, formExamples } from '../../demo/examples.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { type Stage, stage, strike } from './form-stage.ts';
import { faultsSeen, inArabic, type Look, lookAs, lookAway, looks, unseenControls } from './looks.ts';

/** The example as `look` changes it: its language, and what its buttons are called there. */
const changed = ({ attributes, profile, press }: FormExample, { lang }: Look): Partial<FormExample> =>
  lang
    ? {
        attributes: { ...attributes, lang },
        profile: profile === 'lost' ? profile : { ...profile, locales: ['en-GB', lang] },
        press: press.map(inArabic),
      }
    : {};

async function staged(example: FormExample, look: Look): Promise<Stage> {
  await lookAs(look);
  return stage(example.name, changed(example, look));
}

describe('the form, however it is looked at', () => {
  afterEach(async () => {
    strike();
    await lookAway();
  });

  for (const look of looks)
    for (const example of formExamples)
      it(`can be read and used ${look.named}: ${example.name}`, async () => {
        const { root } = await staged(example, look);
        expect(faultsSeen(root).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
      });
});
