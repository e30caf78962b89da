import type { Edition } from '../../posts/edition/edition.ts';
import { findPictureByName, parseQuestion, type QuestionText } from '../../posts/edition/questions.ts';
import { PICTURE_FOLDER, planPicture } from '../../posts/pictures/plan-picture.ts';

/**
 * The paths of the pictures in the text of a page, each as who knows no newer format gets it, told by what the page
 * asked for.
 */
export function listBodyPictures(edition: Edition, questions: readonly QuestionText[]): string[] {
  return questions.flatMap((question) => {
    const [collection, , name = ''] = parseQuestion(question) ?? [];
    const picture = collection === 'pictures' ? findPictureByName(edition, name) : undefined;
    return picture ? [`/${PICTURE_FOLDER}/${planPicture(picture).fallback.name}`] : [];
  });
}
