/** The addresses that are given to towns. */

/** Milliseconds for the server to answer over https. */
const PATIENCE = 4000;

export interface FolderAddress {
  /** With a slash at its end. */
  readonly folder: URL;
  /** Why no town's page can use it: it is of this machine alone, or only of `http:`. */
  readonly problem?: 'local' | 'insecure';
}

const LOCAL = /^(localhost|127\.[\d.]+|\[::1\])$|\.(localhost|local|test)$/;

/**
 * The folder's address, over https wherever the server has it. `https:` pages load nothing from `http:`.
 *
 * @param page in the folder, or the folder itself
 */
export const folderAddress = async (page: URL): Promise<FolderAddress> => {
  const folder = new URL('.', page);
  if (page.protocol !== 'http:') {
    return {folder};
  }
  if (LOCAL.test(page.hostname)) {
    return {folder, problem: 'local'};
  }
  const secure = new URL(folder);
  secure.protocol = 'https:';
  try {
    await fetch(secure.href, {mode: 'no-cors', method: 'HEAD', signal: AbortSignal.timeout(PATIENCE)});
    return {folder: secure};
  } catch {
    return {folder, problem: 'insecure'};
  }
};
