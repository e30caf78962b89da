import * as z from 'zod';
import { httpsUrlSchema, labelSchema } from './fields.ts';

/** Where the coach is to be found elsewhere. */
export function profilesSchema() {
  return z
    .array(
      z.strictObject({
        url: httpsUrlSchema().meta({
          title: 'Address',
          description: 'The page there.',
          examples: ['https://www.linkedin.com/in/your-name'],
        }),
        label: labelSchema(40)
          .optional()
          .meta({
            title: 'Label',
            description: 'What readers press. Without it the name of the place.',
            examples: ['My talks'],
          }),
      }),
    )
    .optional()
    .meta({
      title: 'Profiles',
      description:
        'Your pages elsewhere, linked at the bottom of every page. The links say that those are yours (rel="me"), and search engines are told the same of the owner.',
    });
}
