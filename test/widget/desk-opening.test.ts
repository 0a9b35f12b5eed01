/** A page of the desk that has to read before it can show: drawn once, and with focus where a second try leads. */
import { ConnectionError } from '../../sdk/errors.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { textOf } from './form-stage.ts';
import { type Called, pressIn, stageSettings } from './settings-stage.ts';

describe('a page of the desk that reads first', () => {
  afterEach(() => document.body.replaceChildren());

  it('leads focus to its heading once a second try has read it, and to the button while none has', async () => {
    let tries = 0;
    const answer = ({ name }: Called) =>
      name === 'settings.read' && tries++ < 2 ? new ConnectionError('', { code: 'connection' }) : undefined;
    const { root } = await stageSettings('firm', { answer, wait: '#act-load' });
    root.querySelector<HTMLElement>('#act-load')?.focus();
    await pressIn(root, 'Try again');
    expect(root.activeElement?.id).to.equal('act-load');
    await pressIn(root, 'Try again');
    expect(textOf(root.activeElement)).to.equal('Your firm');
  });

  it('is drawn once before that, and not a second time to say that it reads', async () => {
    expect((await stageSettings('firm')).drawnOnce).to.equal(true);
  });
});
