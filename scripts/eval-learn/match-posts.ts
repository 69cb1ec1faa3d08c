import type { Post } from '../../src/model/post.ts';
import { scorePage } from '../eval-gather/score.ts';
import type { TruthPage } from '../eval-gather/truth.ts';

/** Those of the posts that were read which the truth knows, in the order of the page. */
export function matchPosts(truth: TruthPage, posts: readonly Post[]): Post[] {
  return posts.filter((post) => scorePage({ ...truth, optional: [] }, [post]).found === 1);
}
