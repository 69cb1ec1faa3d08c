import { isMachineAlt } from '../../machine-alts.ts';
import { CONTAINS, GRID } from './selectors.ts';

export interface Alt {
  readonly alt: string | null;
  readonly machineAlt: boolean;
}

/** The alt text of a pin's picture: what the pinner wrote, or what a model saw in it. `null` without one. */
export function altOf(container: Element): Alt {
  const alt = coverAlt(container);
  if (alt === '') return { alt: null, machineAlt: false };
  if (isMachineAlt(alt)) return { alt, machineAlt: true };
  return { alt: alt.replace(CONTAINS, '') || null, machineAlt: false };
}

function coverAlt(container: Element): string {
  for (const image of container.querySelectorAll(GRID.image)) {
    // The whole feed may stand in a "board-feed".
    const around = image.closest(GRID.noCover);
    if (around !== null && container.contains(around)) continue;
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (alt !== '') return alt;
  }
  return '';
}
