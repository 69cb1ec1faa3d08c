export interface Step {
  readonly what: string;
  readonly why?: string | undefined;
}

/** What to do, in order. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ what, why }) => (
        <li key={what}>
          <p>{what}</p>
          {why !== undefined && <p class="note">{why}</p>}
        </li>
      ))}
    </ol>
  );
}
