/** Saves a text as a JSON file, through a link to a blob of this page: nothing is sent anywhere. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
