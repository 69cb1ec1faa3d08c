import * as z from 'zod/mini';

/**
 * Whose feed is audited: the account that the page in view belongs to. `handle` is as the platform
 * shows it, without "@"; `url` is the address of the brand's page, if the page says it.
 */
export const Brand = z.object({
  name: z.string(),
  handle: z.nullable(z.string()),
  url: z.nullable(z.string()),
});
export type Brand = z.infer<typeof Brand>;
