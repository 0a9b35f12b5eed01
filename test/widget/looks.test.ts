/** The eye of the tests for how things look: that it sees each fault it is there to see. */
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { faultsSeen, lookAs, lookAway, looks, unseenControls } from './looks.ts';

/** A surface with something on it, in a window of 320 px. */
async function surface(content: unknown, forced = false): Promise<ShadowRoot> {
  const look = looks.find(({ width, forced: own }) => (forced ? own : width === 320));
  if (look) await lookAs(look);
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  render(html`<div class="redress">${content}</div>`, root);
  return root;
}

describe('the eye', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await lookAway();
  });

  it('finds nothing where nothing is wrong', async () => {
    const content = html`<p>Read this.</p><button class="button" style="min-height: 44px">Continue</button>`;
    expect(faultsSeen(await surface(content))).to.deep.equal([]);
  });

  for (const [fault, content, said] of [
    ['wider than the window', html`<p style="width: 400px">Read this.</p>`, 'outside the window: p'],
    ['cut by its box', html`<p style="height: 10px; overflow: hidden">Read this.</p>`, 'does not fit its box: p'],
    ['standing out of its box', html`<p style="width: 60px">Supercalifragilistic</p>`, 'does not fit its box: p'],
    [
      'controls on one another',
      html`<button style="block-size: 50px; inline-size: 90px">One</button><button style="block-size: 50px; margin-inline-start: -40px">Two</button>`,
      'button. “One” lies on button. “Two”',
    ],
    [
      'words under a control',
      html`<p>Read this.</p><button style="block-size: 50px; inline-size: 90px; position: absolute; top: 0; left: 0">One</button>`,
      'lies on “Read this.”',
    ],
    [
      'too small',
      html`<button class="button" style="block-size: 30px; inline-size: 90px">One</button>`,
      'too small at 90 × 30',
    ],
  ] as const)
    it(`finds what is ${fault}`, async () => {
      expect(faultsSeen(await surface(content)).join('\n')).to.contain(said);
    });

  it('finds controls that forced colours hide', async () => {
    const bare = html`<button style="border: 0; outline: none">One</button><a href="#x" style="text-decoration: none">Two</a>`;
    const faults = unseenControls(await surface(bare, true)).map((line) => line.split(':')[0]);
    expect(faults).to.deep.equal(['no ring', 'no edge', 'no edge']);
  });
});
