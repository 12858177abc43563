/** A control that can be locked. */
type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement;

/**
 * Locks controls while something goes on, and frees them. A browser takes the focus from a control that is locked; free again, it has
 * it back, unless something else has it by then.
 */
export function lockControls(...controls: readonly Control[]): (areLocked: boolean) => void {
  let held: Control | undefined;
  return (areLocked) => {
    if (areLocked) held ??= controls.find((control) => control === document.activeElement);
    for (const control of controls) control.disabled = areLocked;
    if (areLocked) return;
    if (document.activeElement === document.body) held?.focus({preventScroll: true});
    held = undefined;
  };
}
