/** The form by which people sign in at the desk: in the page itself and not in a shadow root, so that password managers find it. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** Hidden until the desk's script takes it over: without that it could send nothing. */
export const deskDoor = (): Html => html`
<form class="sign-in" slot="door" method="post" hidden novalidate>
<h1 tabindex="-1" class="sign-in-title">Sign in</h1>
<p class="sign-in-why" hidden></p>
<p class="error sign-in-error" role="alert" hidden></p>
<button class="button wide" type="button" name="passkey">Sign in with a passkey</button>
<p class="or"><span>or with your password</span></p>
<div class="field">
<label class="label" for="sign-in-email">E-mail address</label>
<input class="input" id="sign-in-email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false">
</div>
<div class="field">
<label class="label" for="sign-in-password">Password</label>
<input class="input" id="sign-in-password" name="password" type="password" autocomplete="current-password">
</div>
<div class="field">
<label class="label" for="sign-in-code">Code</label>
<p class="hint" id="sign-in-code-hint">The six digits your authenticator shows, or one of your recovery codes.</p>
<input class="input half" id="sign-in-code" name="code" type="text" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" aria-describedby="sign-in-code-hint">
</div>
<p class="buttons">
<button class="button quiet" type="submit">Sign in</button>
<button class="button link" type="button" name="leave" hidden>Not now</button>
</p>
<p class="hint sign-in-lost">Lost your ways to sign in? Ask an administrator of your firm to reset them: you will get a new link by e-mail.</p>
</form>`;
