/** What a part of the settings page says when it has saved something by itself. */
import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';

/** `detail`: the settings as they are now. It stays within the desk. */
export class SettingsChanged extends CustomEvent<DeskSettings> {
  constructor(settings: DeskSettings) {
    super('settings-changed', { detail: settings });
  }
}
