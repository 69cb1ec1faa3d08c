const PATHS = {
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  chevron: 'M4 6.5l4 4 4-4',
  check: 'M2.5 9l3.5 3.5 7.5-8',
  down: 'M8 2.5v11M3.5 9L8 13.5 12.5 9',
  stop: 'M4 4h8v8H4z',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

export type IconName = keyof typeof PATHS;

/** Outline icons on a grid of 16. They accompany words and never stand for them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
