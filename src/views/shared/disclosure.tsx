import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  readonly label: string;
  /** Which side of the button the panel opens to. */
  readonly opens: 'down' | 'up';
  readonly children: ComponentChildren;
}

/**
 * A line of text that opens a panel over what follows. Esc closes it and hands the focus back; so does a second press.
 * Nothing else does: the panel is for reading, and a click beside it is not a wish to lose it.
 */
export function Disclosure({ label, opens, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // In a popup the browser would close the whole window instead.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={`disclosure disclosure-${opens}`} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span>{label}</span>
        <Icon name="chevron" />
      </button>
      {/* Reachable by keyboard, so that a long text can be scrolled without a mouse. */}
      <div id={id} class="disclosure-panel" role="group" aria-label={label} tabIndex={0} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
