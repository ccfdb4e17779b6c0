/** Copying what stands on the page. */

/**
 * Selects what is in `source` and copies it. On an http page the browser lets no script copy: then it is selected for the visitor to do it.
 *
 * @returns whether it has been copied
 */
export const copyContent = async (source: Element): Promise<boolean> => {
  getSelection()?.selectAllChildren(source);
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return true;
  } catch {
    return false;
  }
};
