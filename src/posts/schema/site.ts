import * as z from 'zod';
import { acceptedSchema } from './accepted.ts';
import { coloursSchema } from './colours.ts';
import { currencySchema } from './currency.ts';
import { callToActionSchema } from './call-to-action.ts';
import { descriptionSchema, httpsUrlSchema, idSchema, labelSchema, proseLineSchema } from './fields.ts';
import { pictureSchema } from './picture.ts';
import { giscusSchema } from './giscus.ts';
import { languageSchema } from './language.ts';
import { lettersSchema } from './letters.ts';
import { logoSchema } from './logo.ts';
import { menuSchema } from './menu.ts';
import { profilesSchema } from './profiles.ts';
import { repositorySchema } from './repository.ts';
import { shapeSchema } from './shape.ts';
import { timeZoneSchema } from './time-zone.ts';
import { typeSchema } from './type.ts';

const channelsSchema = z.strictObject({
  email: z
    .email('expected an email address such as coach@your-domain')
    .meta({ prose: false })
    .optional()
    .meta({
      title: 'Email',
      description: 'Where a call to action of kind "email" leads.',
      examples: ['hello@your-domain'],
    }),
  message: z
    .boolean('expected true or false')
    .default(false)
    .meta({
      title: 'Private messages',
      description: 'Whether readers can write to you privately through the site ("DM me").',
      examples: [true],
    }),
  booking: httpsUrlSchema()
    .optional()
    .meta({
      title: 'Booking',
      description: 'Where a call to action of kind "booking" leads.',
      examples: ['https://calendar.your-domain/first-talk'],
    }),
});

const helpSchema = z.strictObject({
  title: proseLineSchema(90).meta({
    title: 'Heading',
    description: 'The heading of the notice.',
    examples: ['If you are not safe'],
  }),
  text: proseLineSchema(500).meta({
    title: 'Text',
    description: 'What a reader in danger should know first.',
    examples: ['If you are in danger now, call the emergency services.'],
  }),
  lines: z
    .array(
      z.strictObject({
        name: labelSchema(90).meta({
          title: 'Name',
          description: 'Who answers.',
          examples: ['Samaritans (UK and Ireland)'],
        }),
        phone: labelSchema(30)
          .optional()
          .meta({
            title: 'Phone',
            description: 'The number to call.',
            examples: ['116 123'],
          }),
        url: z
          .url('expected a web address')
          .meta({ prose: false })
          .optional()
          .meta({
            title: 'Web address',
            description: 'Where to read more or write.',
            examples: ['https://www.samaritans.org/'],
          }),
      }),
    )
    .min(1, 'expected at least one')
    .meta({ title: 'Help lines', description: 'Shown in this order.' }),
});

/** content/site.yaml: what is true for the whole site, declared once. */
export const siteSchema = z
  .strictObject({
    // The site's own name, as little in a dictionary as a person's.
    title: labelSchema(60).meta({
      title: 'Title',
      description: 'The site’s name.',
      examples: ['Common Ground'],
    }),
    description: descriptionSchema.meta({
      title: 'Description',
      description: 'What search results show for the home page; 50 to 160 characters.',
      examples: ['Notes from a relationship coach on staying close without losing yourself.'],
    }),
    menu: menuSchema(),
    picture: pictureSchema.optional().meta({
      title: 'Picture',
      description: 'A picture on the home page, from content/media, and where that page is shared.',
    }),
    language: languageSchema(),
    timeZone: timeZoneSchema(),
    currency: currencySchema(),
    colours: coloursSchema.optional().meta({
      title: 'Colours',
      description:
        'The colours of your site. All others are made from these, by day and by night: of pages, share pictures, icons and what telephones show. Without them the site has the engine’s own.',
    }),
    type: typeSchema(),
    shape: shapeSchema.optional().meta({
      title: 'Shape',
      description:
        'How round corners are, and what pictures stand in. Without it the site has the engine’s own.',
    }),
    logo: logoSchema.optional().meta({
      title: 'Logo',
      description:
        'Your own mark, at the top and at the bottom of every page in place of the two circles and the title.',
    }),
    owner: idSchema.meta({
      title: 'Owner',
      relation: 'people',
      description: 'The file name, without its ending, of the coach in content/people.',
      examples: ['coach'],
    }),
    channels: channelsSchema.meta({
      title: 'Channels',
      description: 'How readers reach you. Calls to action lead here.',
    }),
    profiles: profilesSchema(),
    // Names and numbers of authorities, which are in no dictionary.
    footer: labelSchema(200)
      .optional()
      .meta({
        title: 'Footer',
        description:
          'A line of your own at the bottom of every page, such as who answers for the site, and under which number.',
        examples: ['© Anna Berg · Org.nr 556677-8899'],
      }),
    callsToAction: z.array(callToActionSchema).default([]).meta({
      title: 'Calls to action',
      description:
        'Shown with every post that has none of its own: where its body says <CallsToAction />, or else at its end.',
    }),
    price: proseLineSchema(120)
      .optional()
      .meta({
        title: 'Price',
        description:
          'What coaching costs, in one line; shown with the booking link on pages that ask for it.',
        examples: ['The first talk is free. An hour costs £70, for one or for two.'],
      }),
    comments: z
      .enum(['built-in', 'giscus', 'none'], 'expected "built-in", "giscus" or "none"')
      .default('built-in')
      .meta({
        title: 'Comments',
        description: 'Where the conversation under a post takes place. Ratings are not touched by it.',
        examples: ['built-in'],
      }),
    giscus: giscusSchema.optional().meta({
      title: 'giscus',
      description: 'Where the comments are with `comments: giscus`. May stay here while they are elsewhere.',
    }),
    numbers: z
      .enum(['on', 'off'], 'expected "on" or "off"')
      .default('on')
      .meta({
        title: 'Numbers',
        description:
          'Whether the server counts how often each post is opened, and by how many readers a day, for your desk: without cookies, and only as sums. The privacy page says so where it is on. Write "off" where the site is on a static host, which counts nothing.',
        examples: ['on'],
      }),
    letters: lettersSchema.optional().meta({
      title: 'Letters',
      description:
        'Readers can have your posts sent to them by email. It needs a server that can send mail (docs/hosting.md); without this block there is no form and no letter.',
    }),
    repository: repositorySchema.optional().meta({
      title: 'Repository elsewhere',
      description:
        'The repository at GitHub or GitLab that the form at /admin/ writes to. Left out where you push to the site’s own server.',
      examples: [{ kind: 'github', repo: 'your-name/your-site' }],
    }),
    allow: z
      .array(labelSchema(60))
      .default([])
      .meta({
        title: 'Allowed words',
        description:
          'Capitalised words that are no person’s name and may stand in any client story. A phrase is allowed whole: "St Thomas" lets no other Thomas pass.',
        examples: [['Christmas', 'St Thomas']],
      }),
    help: helpSchema.optional().meta({
      title: 'Help notice',
      description: 'Shown on posts about abuse or self-harm.',
    }),
    accepted: acceptedSchema('of this file, people, topics, pictures and other files'),
  })
  .superRefine(({ comments, giscus }, context) => {
    if (comments !== 'giscus' || giscus) return;
    context.addIssue({
      code: 'custom',
      path: ['giscus'],
      message: 'expected repo, repoId, category and categoryId (from giscus.app), since comments is "giscus"',
    });
  });

export type Site = z.output<typeof siteSchema>;
