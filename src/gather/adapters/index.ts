import type { Adapter } from '../adapter.ts';
import { facebook } from './facebook/adapter.ts';
import { instagram } from './instagram/adapter.ts';
import { linkedin } from './linkedin/adapter.ts';
import { x } from './x/adapter.ts';

/** Every platform with a reader of its own, sorted by id. A new one is a folder beside this file and a line here. */
export const ADAPTERS: readonly Adapter[] = [facebook, instagram, linkedin, x];
