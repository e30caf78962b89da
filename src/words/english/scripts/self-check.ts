export const selfCheck = { ticked: '{ticked} of {all} ticked.', worth: 'That is worth talking about.' };
