import * as z from 'zod';
import { isOwnFile } from '../../media/film-address.ts';
import type { ProseComponent } from './component.ts';
import { filmSchema, mediaFileSchema, nameSchema, refuseFilm } from './media.ts';

export const video = {
  props: z
    .strictObject({
      src: filmSchema.meta({
        prose: false,
        media: 'film',
        findMeant: (address: string) => refuseFilm(address)?.meant,
        title: 'Film',
        description:
          'The address of a film at YouTube or Vimeo, or an MP4 or WebM beside the post or in content/media.',
        examples: ['https://vimeo.com/76979871'],
      }),
      title: nameSchema('How to listen without an answer ready'),
      poster: z
        .string()
        .meta({ prose: false, isPicture: true })
        .optional()
        .meta({
          title: 'Poster',
          description:
            'A picture beside the post that is shown until the film is played; without one its title is. None is fetched from the film’s host.',
          examples: ['./talk.jpg'],
        }),
      captions: mediaFileSchema('captions')
        .meta({ prose: false, media: 'captions' })
        .optional()
        .meta({
          title: 'Captions',
          description:
            'What is said in a film of your own, as WebVTT (.vtt) beside it; YouTube and Vimeo have their own.',
          examples: ['./talk.vtt'],
        }),
    })
    .refine(({ src, captions }) => captions === undefined || isOwnFile(src), {
      path: ['captions'],
      message: 'expected no captions here: a film at YouTube or Vimeo has those that you give it there',
    })
    .meta({
      title: 'Video',
      description:
        'Shows a film. Nobody is asked for it, neither YouTube nor Vimeo, before the reader presses play.',
    }),
  repeats: 'freely',
} as const satisfies ProseComponent;
