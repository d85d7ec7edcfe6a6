import { isHidden, isLocked, type Permissions } from '../contract/permissions.js';

type Control = HTMLElement & { disabled?: boolean };

/** What a control changes: a setting by either name of it, or the data. */
const setBy = (control: Control): string => control.dataset['sets'] ?? control.getAttribute('name') ?? '';

/**
 * Holds the controls to what an author leaves to the reader: a locked one shows its value and takes no other, one that is
 * hidden is not there. After each update, as controls come and go.
 */
export function lockControls(root: ParentNode, permissions: Permissions): void {
  for (const control of root.querySelectorAll<Control>('.controls :is([name], [data-sets])')) {
    const name = setBy(control);
    const locked = isLocked(permissions, name);
    // A button is disabled for reasons of its own, too; a field is not.
    if (control instanceof HTMLButtonElement) control.inert = locked;
    else control.disabled = locked;
    (control.closest<HTMLElement>('.control') ?? control).hidden = isHidden(permissions, name);
  }
  const settings = root.querySelector<HTMLElement>('.settings');
  if (settings) settings.hidden = isHidden(permissions, 'settings');
}
