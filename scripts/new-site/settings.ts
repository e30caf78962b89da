import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { checkColours } from '../../src/posts/look/check-colours.ts';
import { coloursSchema } from '../../src/posts/schema/colours.ts';
import { languageSchema } from '../../src/posts/schema/language.ts';
import { personSchema } from '../../src/posts/schema/person.ts';
import { siteSchema } from '../../src/posts/schema/site.ts';
import { timeZoneSchema } from '../../src/posts/schema/time-zone.ts';
import { SKETCHED, type Sketched } from './words.ts';

/** All that a new site is made from. */
export interface NewSite {
  /** Where it is to be, from the root on. */
  folder: string;
  name: string;
  coach: string;
  address: string;
  language: string;
  sketched: Sketched;
  colour: string | undefined;
  timeZone: string | undefined;
}

/** What one answer is, why it cannot be taken, or that nothing was answered. */
export type Read = { value: string | undefined } | { fault: string };

/** One thing that a new site is made from: an option of the command, and a question at a terminal. */
export interface Question {
  option: 'folder' | 'name' | 'coach' | 'address' | 'language' | 'colour' | 'time-zone';
  question: string;
  example: string;
  /** Taken where nothing is said; what has none, and may not be left out, must be said. */
  fallback?: string;
  isOptional?: boolean;
  read: (text: string) => Read;
}

export const QUESTIONS: readonly Question[] = [
  {
    option: 'folder',
    question: 'In which new folder shall the site be?',
    example: '../her-site',
    read: readFolder,
  },
  {
    option: 'name',
    question: 'What is the site called?',
    example: 'After the Storm',
    read: by(siteSchema.shape.title),
  },
  {
    option: 'coach',
    question: 'What is the coach called, as readers see it?',
    example: 'Maria Holm',
    read: by(personSchema.shape.name),
  },
  {
    option: 'address',
    question: 'At which address will readers find it?',
    example: 'https://her-domain.org',
    read: readAddress,
  },
  {
    option: 'language',
    question: 'In which language is it written?',
    example: 'en-GB',
    fallback: 'en-GB',
    read: readLanguage,
  },
  {
    option: 'colour',
    question: 'Which colour shall links and buttons have? (Empty: the engine’s own.)',
    example: '#0f5e4d',
    isOptional: true,
    read: readColour,
  },
  {
    option: 'time-zone',
    question: 'By whose clocks do its days begin? (Empty: UTC.)',
    example: 'Europe/London',
    isOptional: true,
    read: by(timeZoneSchema()),
  },
];

/** Reads by one of the schemas of the content, so that nothing is written which the check would refuse. */
function by(schema: z.ZodType<string>): (text: string) => Read {
  return (text) => {
    const { success, data, error } = schema.safeParse(text);
    return success ? { value: data } : { fault: error.issues[0]?.message ?? 'expected another value' };
  };
}

function readFolder(text: string): Read {
  const folder = path.resolve(text);
  if (!fs.existsSync(folder)) return { value: folder };
  return fs.statSync(folder).isDirectory() && fs.readdirSync(folder).length === 0
    ? { value: folder }
    : { fault: 'expected a folder that is new or empty; what is in this one is left as it is' };
}

/** Where a site is: without a path, since a site is the whole of its host. */
function readAddress(text: string): Read {
  const expected = 'expected an address such as https://her-domain.org, with nothing behind the domain';
  if (!URL.canParse(text)) return { fault: expected };
  const { protocol, pathname, search, hash, origin, username } = new URL(text);
  const isWhole = protocol === 'https:' && pathname === '/' && `${search}${hash}${username}` === '';
  return isWhole ? { value: origin } : { fault: expected };
}

function readLanguage(text: string): Read {
  const read = by(languageSchema())(text);
  if ('fault' in read || findSketched(text)) return read;
  const known = SKETCHED.join(', ');
  return {
    fault: `expected one of the languages that the software itself speaks (${known}), with a country where it matters`,
  };
}

export function findSketched(tag: string): Sketched | undefined {
  return SKETCHED.find((each) => each === tag.split('-')[0]);
}

function readColour(text: string): Read {
  const colours = coloursSchema.safeParse({ accent: text });
  if (!colours.success) return { fault: colours.error.issues[0]?.message ?? 'expected a colour' };
  const [fault] = checkColours(colours.data);
  return fault
    ? {
        fault: `expected a colour that can be read on the paper; the nearest to ${fault.colour} is "${fault.nearest}"`,
      }
    : { value: colours.data.accent };
}
