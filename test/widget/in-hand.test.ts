/** A profile that is here before the element: on its first screen, without any wait or question. */
import { formProfile } from '../../demo/examples.ts';
import '../../widget/form/define.ts';
import { embedKey, type Given, givenKey, leaveEmbed, profileAddress } from '../../widget/embed.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { settled, textOf } from './form-stage.ts';

const server = 'https://complaints.example';
const firm = formProfile.siteKey;
const page = globalThis as { [embedKey]?: unknown; [givenKey]?: Given };

/** What an element on a page in `lang` shows after its first update, and how often the profile was asked for meanwhile. */
async function firstScreen(lang: string): Promise<{ heading: string; asked: number }> {
  const own = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = async () => {
    asked++;
    return new Response(null, { status: 503 });
  };
  const form = Object.assign(document.createElement('redress-form'), { lang });
  document.body.append(form);
  await form.updateComplete;
  const heading = textOf(form.shadowRoot?.querySelector('.heading'));
  await settled();
  form.remove();
  globalThis.fetch = own;
  return { heading, asked };
}

const first = { heading: 'Who is this complaint for?', asked: 0 };

describe('a profile that is here already', () => {
  afterEach(() => {
    delete page[embedKey];
    delete page[givenKey];
  });

  it('because the script brought it is on the first screen', async () => {
    leaveEmbed({ server, firm, lang: undefined, began: new Map() });
    page[givenKey] = { firm, language: 'en', profile: formProfile };
    expect(await firstScreen('en-GB')).to.deep.equal(first);
  });

  it('because it has come since is on the first screen', async () => {
    const came = new Map([[profileAddress(server, firm, 'en-GB'), formProfile]]);
    leaveEmbed({ server, firm, lang: undefined, began: new Map(), came });
    expect(await firstScreen('en-GB')).to.deep.equal(first);
  });

  it('is not taken for another firm’s, nor for one in another language', async () => {
    leaveEmbed({ server, firm, lang: undefined, began: new Map() });
    page[givenKey] = { firm: 'pk_live_other', language: 'en', profile: formProfile };
    expect((await firstScreen('en-GB')).heading).to.equal('');
    page[givenKey] = { firm, language: 'cy', profile: formProfile };
    expect((await firstScreen('en-GB')).heading).to.equal('');
  });
});
