/** What both browsers' manifests share, as far as the build reads it. */
export interface Manifest {
  readonly version: string;
  readonly [key: string]: unknown;
}

export const FIREFOX_ID = 'feedgap@feedgap.example';

/** Chrome and Edge take the manifest as it is. */
export function chromeManifest(manifest: Manifest): Manifest {
  return manifest;
}

/**
 * Firefox has event pages instead of service workers, wants an id, and asks what data is collected (none). 142 is the
 * first version that knows `data_collection_permissions` on desktop and Android alike.
 */
export function firefoxManifest(manifest: Manifest): Manifest {
  return {
    ...omit(manifest, 'minimum_chrome_version'),
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

function omit(manifest: Manifest, key: string): Manifest {
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== key)) as Manifest;
}
