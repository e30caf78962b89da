import type { RepositorySettings } from '../posts/schema/repository.ts';

/** Sveltia's names; `GitHubBackend` and `GitLabBackend` in its types say what each means. */
export interface GitBackend {
  name: 'github' | 'gitlab';
  repo: string;
  branch: string;
  api_root: string;
  auth_methods: ('oauth' | 'token')[];
  base_url?: string;
  auth_type?: 'pkce';
  app_id?: string;
}

/** What the form needs to know of GitHub or GitLab, and what it may ask there. */
export interface GitHost {
  backend: GitBackend;
  /** Asked by script. */
  origins: string[];
  /** Whose pictures are shown: who is signed in, who changed what. */
  pictureOrigins: string[];
  /** The Cross-Origin-Opener-Policy with which the window of the sign-in can still answer. */
  openerPolicy: 'same-origin' | 'same-origin-allow-popups' | 'unsafe-none';
}

/** The form's backend where the repository is at GitHub or GitLab. */
export function repositoryToGitHost(settings: RepositorySettings): GitHost {
  const { kind, repo, branch, authUrl } = settings;
  const base = settings.baseUrl?.replace(/\/+$/, '');
  const { apiRoot, pictures } = kind === 'github' ? findGitHub(base) : findGitLab(base);
  const appId = kind === 'gitlab' ? settings.appId : undefined;
  const backend: GitBackend = {
    name: kind,
    repo,
    branch,
    api_root: apiRoot,
    // Without an address of ours, Sveltia would send the coach to Netlify's sign-in.
    auth_methods: authUrl !== undefined || appId !== undefined ? ['oauth', 'token'] : ['token'],
  };
  const origins = [new URL(apiRoot).origin];
  const known = { origins, pictureOrigins: [new URL(pictures).origin] };
  if (authUrl !== undefined) {
    const signIn = { ...backend, base_url: authUrl };
    return { ...known, backend: signIn, openerPolicy: 'same-origin-allow-popups' };
  }
  if (appId !== undefined) {
    const signIn = { base_url: base ?? GITLAB, auth_type: 'pkce', app_id: appId } as const;
    // The window begins at /admin/ and comes back to it: any policy on the way would part the two.
    return { ...known, backend: { ...backend, ...signIn }, openerPolicy: 'unsafe-none' };
  }
  return { ...known, backend, openerPolicy: 'same-origin' };
}

const GITLAB = 'https://gitlab.com';

/** Of an Enterprise Server Sveltia itself makes /api/v3 and /api/graphql. */
function findGitHub(base: string | undefined) {
  return base === undefined
    ? { apiRoot: 'https://api.github.com', pictures: 'https://avatars.githubusercontent.com' }
    : { apiRoot: `${base}/api`, pictures: base };
}

function findGitLab(base = GITLAB) {
  return { apiRoot: `${base}/api/v4`, pictures: base };
}
