import * as z from 'zod/mini';
import type { LinkCard, Media } from '../../../model/post.ts';
import type { PostPart } from '../../post-part.ts';
import { PARTS } from './selectors.ts';

interface Components {
  readonly media: Media[];
  readonly poll: string[];
  readonly card: LinkCard | null;
}

const text = z.optional(z.nullable(z.string()));
const Props = z.object({
  alt: text,
  media: z.optional(z.array(z.object({ type: text, description: text }))),
  poll: z.optional(z.nullable(z.object({ options: z.array(z.object({ title: z.string() })) }))),
  card: z.optional(z.nullable(z.object({ title: text, url: text }))),
});

const KINDS: Readonly<Record<string, Media['kind']>> = { video: 'video', gifv: 'video', audio: 'audio' };

/** What a page of the server says about attachments that its script has not drawn (yet), or draws off screen. */
export function componentsOf(part: PostPart): Components {
  const media: Media[] = [];
  const poll: string[] = [];
  let card: LinkCard | null = null;
  for (const element of part.all(PARTS.component)) {
    const props = propsOf(element);
    if (props === null) continue;
    const name = element.getAttribute('data-component')?.toLowerCase() ?? '';
    if (name === 'video' || name === 'audio')
      media.push({ kind: name, alt: props.alt ?? null, machineAlt: false });
    for (const { type, description } of props.media ?? [])
      media.push({ kind: KINDS[type ?? ''] ?? 'image', alt: description ?? null, machineAlt: false });
    for (const { title } of props.poll?.options ?? []) poll.push(title);
    if (props.card) card = { title: props.card.title ?? null, url: props.card.url ?? null, button: null };
  }
  return { media, poll, card };
}

function propsOf(element: Element): z.infer<typeof Props> | null {
  try {
    return Props.parse(JSON.parse(element.getAttribute('data-props') ?? ''));
  } catch {
    return null;
  }
}
