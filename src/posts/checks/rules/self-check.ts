import { selfCheck } from '../../schema/components/self-check.ts';
import { findAttribute } from '../../source/attributes.ts';
import { faultAt } from '../../source/source-text.ts';
import type { DocumentRule } from '../rule.ts';

/** A reader can tick more signs than a self-check asks for. */
export const checkSelfChecks: DocumentRule = ({ declared, text, body }, { components }) =>
  (body?.elements ?? [])
    .filter(({ name }) => components[name] === selfCheck)
    .flatMap((element) => {
      const dynamic = declared.dynamics.find(({ id }) => id === findAttribute(element, 'of')?.value);
      const threshold = findAttribute(element, 'moreThan');
      const moreThan = Number(threshold?.value);
      if (!dynamic || !threshold || !Number.isInteger(moreThan) || dynamic.signs.length > moreThan) return [];
      const { offset, length } = threshold.valuePlace;
      return [
        faultAt(text, offset, length, 'self-check-threshold', {
          message: `Nobody can tick more than ${moreThan} of ${dynamic.signs.length} signs.`,
          found: threshold.value,
          expected: `fewer than the ${dynamic.signs.length} signs of "${dynamic.id}", or more signs`,
          mend:
            dynamic.signs.length > 1
              ? {
                  advice:
                    'Say how many signs a reader has to tick more than, or give the dynamic more signs.',
                  example: `moreThan={${Math.ceil(dynamic.signs.length / 2) - 1 || 1}}`,
                }
              : {
                  advice: 'Give the dynamic more signs in the fields at the top, or take the self-check out.',
                },
        }),
      ];
    });
