/** Longest address that servers of repositories take, with room for what they add. */
const longestAddress = 7_000;

/** Where a file can be made or changed in a repository, and whether the address holds its text. */
export interface RepositoryLink {
  href: string;
  /** False where the text is too long for an address: it is to be pasted. */
  filled: boolean;
}

/**
 * The page on which GitHub or GitLab makes a new file, filled in as far as an address can hold; of a file that is there already, the
 * page that changes it.
 *
 * @param repository address of the repository, without a stroke at its end.
 */
export function repositoryLink(
  repository: string,
  path: string,
  text: string,
  isNew = true,
): RepositoryLink {
  const isGitLab = new URL(repository).hostname.includes('gitlab');
  if (!isNew) {
    const place = path.split('/').map(encodeURIComponent).join('/');
    return { href: `${repository}${isGitLab ? '/-' : ''}/edit/main/${place}`, filled: false };
  }
  const page = isGitLab ? `${repository}/-/new/main` : `${repository}/new/main`;
  const named = new URLSearchParams(isGitLab ? { file_name: path } : { filename: path });
  const whole = new URLSearchParams(named);
  whole.set(isGitLab ? 'commit_message' : 'value', isGitLab ? path : text);
  const href = `${page}?${whole}`;
  const filled = !isGitLab && href.length <= longestAddress;
  return { href: filled ? href : `${page}?${named}`, filled };
}
