export function deploymentFolder(url: string): string;
export function deploymentManifest(manifest: string, deployment: { url: string; id?: string | undefined }): string;
