interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose one JSON file. */
export function FileButton({ label, onFile }: FileButtonProps) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file chosen again is a change again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
