import { allFakers } from '@faker-js/faker';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReservedNames } from '../../src/discussion/reserved-names.ts';

const isReserved = createReservedNames(['Maria Coach-Miller', 'Anna', 'Common Ground', 'Иван Петров']);

describe('a reserved name', () => {
  it.each([
    // The coach's own, in any writing.
    'Maria Coach-Miller',
    'maria coach miller',
    '  MARIA  COACH MILLER ',
    'Mаria Cоach-Miller',
    'María Coach‑Miller',
    'Ｍａｒｉａ Coach-Miller',
    'M a r i a Coach Miller',
    'Maria\u200BCoach\u00ADMiller',
    'Marla Coach-Mi11er',
    'Maria Coach-Miller ✓',
    'the real Maria Coach-Miller',
    'Maria Coach-Miller’s team and friends',
    'Miller Coach Maria',
    'Marìa Cøach Miller (verified)',
    'Anna',
    'ANNA',
    'Αnnа',
    'Anna ✓',
    'Anna 🇬🇧',
    'The real Anna',
    'Anna (coach)',
    'Common Ground',
    'Common Ground support',
    'Иван Петров',
    'ИВАН ПЕТРОВ',
    'Иван Петров ★',
    // Titles.
    'Coach',
    'The Author',
    'ADMIN',
    'm0derator',
    'Coach (author)',
    'Your coach',
    'The real Coach',
    'Coach ✓',
    'Coach✓',
    'Coach!',
    'Site admin team',
    'Coach Anna',
    'Coach A.',
    'Coach Maria',
    'Coach Miller',
    'Admin Sam',
    'Sam (moderator)',
    'TheCoach',
    'thecoach',
    'YourRealCoach',
    'coachanna',
    'Coach007',
    'Coach 2',
    '~*~ coach ~*~',
    'C o a c h',
    'C.o.a.c.h',
    'c-o-a-c-h',
    'C0ACH',
    '@dmin',
    '@uthor',
    'Adm!n',
    'Coach|Anna',
    'I am the coach',
    'Relationship Coach',
    'Le coach',
    'Dein Coach',
    'Owner of this site',
    'Support team',
    'The Editor',
    'Coach\u3164',
    'Coach\u2800Anna',
    // Look-alikes: Cherokee, small capitals, Cyrillic, Greek, Coptic, letters of mathematics, in circles and boxes.
    'Ꮯoach',
    'ᴄoach',
    'ᴄᴏᴀᴄʜ',
    'Соасһ',
    'СОАСН',
    'соасн',
    'Ϲοаϲһ',
    'Ⲥⲟaⲥh',
    '𝒞ℴ𝒶𝒸𝒽',
    '𝐂𝐎𝐀𝐂𝐇',
    'ⓒⓞⓐⓒⓗ',
    '🅒🅞🅐🅒🅗',
    '🅲🅾🅰🅲🅷',
    '🇨🇴🇦🇨🇭',
    'ᶜᵒᵃᶜʰ',
    '©oach',
    '¢oach',
    'C̷o̷a̷c̷h̷',
    'Çöäçḧ',
    'ｃｏａｃｈ',
    'АDМІN',
    'aᴅмιи',
    'ΑDΜΙΝ',
    'αdmιn',
    'rnoderator',
    'Тhe аuthоr',
    'cσach',
    // In the other languages of the engine.
    'Moderatorin',
    'Die Moderatorin',
    'Ihre Coachin',
    'Die echte Autorin',
    'Inhaber der Seite',
    'Administratör',
    'Coachen',
    'Din coach',
    'Författaren här',
    'Ägaren',
    'Le modérateur',
    'Votre coach officielle',
    'Administratrice Léa',
    'Propietaria del sitio',
    'Tu coach',
    'Equipo',
    'Moderadora Luz',
  ])('is %j', (name) => {
    expect(isReserved(name)).toBe(true);
  });
});

describe('an ordinary name', () => {
  it.each([
    'Maria',
    'Maria M.',
    'Miller',
    'Sam',
    'Anna K.',
    'Anna-Lena',
    'Annabel',
    'Hanna',
    'Joanna',
    'Coaching fan',
    'Coachella fan',
    'A coach myself',
    'Stage coach driver',
    'Coach potato',
    'Coach Bob',
    'Football coach Bob',
    'Life coach',
    'Yes! We can',
    'Not your coach',
    'Ex-coach',
    'Mia McCoach',
    'Coacher',
    'Authorised',
    'Author of my own life',
    'Arthur',
    'Dog owner',
    'Cat owner in Leeds',
    'Newspaper editor',
    'Editorial Ed',
    'Badminton fan',
    'Adam Inn',
    'Admir',
    'Modesty',
    'Model',
    'Modern Mod Girl',
    'Autorennfahrer',
    'Moderne Frau',
    'Die Coach-Tochter',
    'Hundebesitzer',
    'Redaktionskatze',
    'Teamkamrat',
    'Egaré',
    'Auteuil',
    'Dueña de mi vida',
    'Equipaje',
    'Tea Mate',
    'Teamster',
    'Staffan',
    'Kofi Owners-Mensah',
    'Hostess',
    'Common reader',
    'Groundhog',
    'The real Slim',
    'One of many',
    'Your neighbour',
    'Site visitor',
    'Dr. Who',
    '007',
    'R2-D2',
    'X Æ A-12',
    'O’Brien',
    'José Ñuñez',
    'Nguyễn Thị Ánh',
    'Zoë',
    'Łukasz',
    'Øyvind',
    'Миша',
    'Иван',
    'Петров',
    'Соня',
    'Анна Каренина',
    'Γιώργος',
    'Աննա',
    'ანა',
    '李雷',
    '안나',
    'さくら',
    'محمد',
    'آنا نور',
    'دانه‌ها',
    'שָׂרָה',
    'अनीता',
    'ริน',
    'மலர்',
    '👩‍❤️‍👨',
    '❤',
  ])('is %j', (name) => {
    expect(isReserved(name)).toBe(false);
  });

  it('is what people are called in sixty places of the world', () => {
    const isTaken = createReservedNames(['Maria Coach-Miller', 'Common Ground']);
    const places = Object.values(allFakers).filter(({ rawDefinitions }) => rawDefinitions.person?.first_name);
    expect(places.length).toBeGreaterThan(60);
    for (const faker of places) {
      faker.seed(1);
      const names = faker.helpers.multiple(() => faker.person.fullName(), { count: 50 });
      expect(names.filter(isTaken)).toEqual([]);
    }
  });

  // Alphabets without a letter that could be taken for the "c" or "o" of a title, and Latin without "a", "e" and "o".
  it.each([
    'bdfghijklnpqrsuvwxyz',
    'гджзлфцчшщъыьэюя',
    'δζθλξπσφψω',
    'בגדהזחטיכלמנפצקרשת',
    'कखगघचजझटडतदनपफबमयरलव',
    'กขคงจชซญณดตถทธนบปผพฟภมยรลวศสหฬ',
    '家人心愛山水火木金土',
  ])('is any of the letters %s', (letters) => {
    const name = fc.array(fc.constantFrom(' ', ...Array.from(letters)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, (signs) => {
        expect(isReserved(signs.join(''))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is any other one of Latin letters, in which no title and no own name can be read', () => {
    const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz '));
    const title =
      /coach|author|admin|editor|moderat|owner|staff|support|team|mod|webmaster|maria|anna|common/;
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 60 }), (signs) => {
        const name = signs.join('');
        fc.pre(!title.test(name.replaceAll(' ', '').replaceAll('rn', 'm').replaceAll('l', 'i')));
        expect(isReserved(name)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
