import type { FAQPage, Service } from 'schema-dts';
import type { Linked } from './library.ts';
import type { Person } from './schema/person.ts';
import type { Section, SectionOf } from './schema/sections.ts';
import type { Site } from './schema/site.ts';
import { describePerson, type Nodes, type ToUrl } from './structured-data.ts';

interface Surroundings {
  site: Site;
  owner: Linked<Person>;
  /** Of the page that has the sections. */
  href: string;
  toUrl: ToUrl;
}

/**
 * What search engines are told of sections: what is offered at a price, and the answers to questions, all of which
 * readers see on the same page. Google shows neither as anything special (FAQ results ended on 7 May 2026); both are
 * plain schema.org for who else reads it. Of testimonials nothing is told: a review of oneself on one's own site is
 * none that anybody may count.
 */
export function describeSections(sections: readonly Section[], surroundings: Surroundings): Nodes {
  const asked = sections.flatMap((section) => (section.kind === 'questions' ? section.questions : []));
  const offers = sections.flatMap((section) => (section.kind === 'offers' ? section.offers : []));
  return [
    ...offers.flatMap((offer) => describeOffer(offer, surroundings)),
    ...(asked.length > 0 ? [describeQuestions(asked, surroundings)] : []),
  ];
}

/** One whose price is a number: words are no price. */
function describeOffer(
  { name, text, price }: SectionOf<'offers'>['offers'][number],
  { site: { currency }, owner, toUrl }: Surroundings,
): Service[] {
  if (price === undefined || currency === undefined) return [];
  return [
    {
      '@type': 'Service',
      name,
      description: text,
      provider: describePerson(owner, toUrl),
      offers: { '@type': 'Offer', price, priceCurrency: currency },
    },
  ];
}

function describeQuestions(
  asked: SectionOf<'questions'>['questions'],
  { href, toUrl }: Surroundings,
): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': `${toUrl(href)}#faq`,
    mainEntity: asked.map(({ question, answer }) => ({
      '@type': 'Question' as const,
      name: question,
      acceptedAnswer: { '@type': 'Answer' as const, text: answer },
    })),
  };
}
