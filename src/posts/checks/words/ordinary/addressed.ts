/** What families call each other, what people exclaim, and how a letter begins and ends, which may stand anywhere with a capital. */
export const ADDRESSED = `
  Mum, Mums, Mummy, Mom, Moms, Mommy, Momma, Mama, Mamma, Mam, Ma, Mother, Dad, Dads, Daddy, Papa, Pa, Pop, Pops, Father, Gran,
  Granny, Grandma, Grandmother, Grandmama, Grandpa, Grandad, Granddad, Grandfather, Gramps, Nan, Nana, Nanna, Nanny, Nonna, Nonno, Oma, Opa, Abuela, Abuelo, Babushka, Babcia, Yiayia,
  Auntie, Aunty, Aunt, Uncle, Sis, Bro, Sister, Brother, Son, Baby, Babe, Honey, Darling, Dear, Love, Sweetheart, Boss, Coach, Doctor,
  Ah, Aha, Argh, Aw, Aww, Bah, Blah, Boo, Bravo, Bye, Cheers, Crikey, D'oh, Duh, Eek, Eh, Er, Erm, Ew, Gah, Gee, Golly, Gosh, Ha, Haha, Hah, Hallelujah, Heh,
  Hello, Hey, Hi, Hm, Hmm, Hmmm, Hooray, Huh, Hurrah, Jeez, Mhm, Mm, Mmm, Nah, Nope, Oh, Ohh, Okay, Oops, Ouch, Ow, Pff, Pfft, Phew, Please, Psst, Right, Shh,
  Shush, Sorry, Thanks, Tsk, Ugh, Uh, Uh-huh, Uhm, Um, Umm, Voilà, Whoa, Whoops, Wow, Yay, Yeah, Yep, Yes, No, Yikes, Yo, Yuck, Yum, Amen, Congratulations, Goodbye, Goodnight, Good Morning, Sincerely, Regards, Yours, Yours truly, Anonymous, Somebody, Nobody, Everybody, Anybody, Everyone, Someone, Anyone
`;
