import * as z from 'zod';
import { httpsUrlSchema } from './fields.ts';

const branch = z
  .string()
  .regex(/^[\w][\w./-]*$/, 'expected a branch such as "main"')
  .meta({ prose: false })
  .default('main')
  .meta({
    title: 'Branch',
    description: 'The branch whose content readers see; the form reads and writes it.',
    examples: ['main'],
  });

const httpsUrl = httpsUrlSchema().optional();

const baseUrl = httpsUrl.meta({
  title: 'Address',
  description:
    'Where your own GitLab or GitHub Enterprise Server is. Left out for gitlab.com and github.com.',
  examples: ['https://git.your-domain'],
});

const authUrl = httpsUrl.meta({
  title: 'Sign-in service',
  description:
    'The address of an OAuth service for Sveltia, such as sveltia-cms-auth. Without it you sign in with an access token.',
  examples: ['https://sign-in.your-domain'],
});

const NAMED = {
  description: 'Its owner, or groups, and its name, as in its address.',
  examples: ['your-name/your-site'],
};

const githubSchema = z
  .strictObject({
    kind: z.literal('github'),
    repo: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'expected a repository such as "owner/name"')
      .meta({ prose: false, title: 'Repository', ...NAMED }),
    branch,
    baseUrl,
    authUrl,
  })
  .meta({ title: 'GitHub' });

const gitlabSchema = z
  .strictObject({
    kind: z.literal('gitlab'),
    repo: z
      .string()
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'expected a project such as "group/name"')
      .meta({ prose: false, title: 'Project', ...NAMED }),
    branch,
    baseUrl,
    authUrl,
    appId: z
      .string()
      .regex(/^[\w-]+$/, 'expected the application id that GitLab shows')
      .meta({ prose: false })
      .optional()
      .meta({
        title: 'Application id',
        description:
          'At GitLab alone: the id of an application with the scope "api", not confidential, that redirects to /admin/. With it you sign in by GitLab’s own page.',
        examples: ['2b7e151628aed2a6abf7158809cf4f3c'],
      }),
  })
  .meta({ title: 'GitLab' });

/** Where the site's repository is, when it is not the site's own. */
export const repositorySchema = z.discriminatedUnion(
  'kind',
  [githubSchema, gitlabSchema],
  'expected the kind "github" or "gitlab"',
);

export type RepositorySettings = z.output<typeof repositorySchema>;
