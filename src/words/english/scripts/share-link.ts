export const shareLink = { share: 'Share', copy: 'Copy the link', copied: 'The link is copied.' };
