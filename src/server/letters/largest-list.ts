/** 20 MB: a hundred thousand readers with all that Mailchimp says of them. */
export const LARGEST_LIST = 20_000_000;
