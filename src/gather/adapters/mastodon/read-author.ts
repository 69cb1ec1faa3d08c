import { accountInPath, nameIn } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { POST } from './selectors.ts';

interface Author {
  readonly name: string | null;
  /** As shown, without "@": with the server's name where the page shows it. */
  readonly handle: string | null;
  readonly link: Element | null;
}

/** Who wrote the post; not who boosted it, whose name stands in the line above. */
export function readAuthor(part: PostPart): Author {
  const [block] = POST.author
    .flatMap((selector) => part.all(selector))
    .filter((element) => element.closest(`${POST.prepend}, .status-card, .account`) === null);
  if (block === undefined) return { name: null, handle: null, link: null };
  const link = block.closest('a') ?? block.querySelector('a');
  const [shown] = [...block.querySelectorAll(POST.authorHandle)].map(handleIn).filter((one) => one !== null);
  const inAddress = accountInPath(link?.getAttribute('href') ?? '');
  const name = POST.authorName.map((selector) => nameIn(block.querySelector(selector))).find(Boolean);
  const handle = shown ?? inAddress;
  return { name: name ?? handle, handle, link };
}

function handleIn(element: Element): string | null {
  return /^@?([^\s@]+(?:@[^\s@]+)?)$/.exec(nameIn(element))?.[1] ?? null;
}
