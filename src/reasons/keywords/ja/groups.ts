/** Japanese writes its alternatives out: a noun is several characters, and a group would hide where it ends. */
export const JA_GROUPS = {} as const satisfies Readonly<Record<string, readonly string[]>>;
