/**
 * Feasts, fasts and the days that a year is told by, which whole countries keep on the same day. Written for this
 * engine from the calendars of the larger faiths and of English-speaking countries.
 */
export const FEASTS = `
  Advent, All Saints, All Souls, Anzac Day, April Fool's Day, April Fools, Armistice Day, Ascension, Ash Wednesday,
  Ashura, Assumption, Australia Day, Baisakhi, Bank Holiday, Beltane, Black Friday, Blue Monday, Bonfire Night,
  Boxing Day, Burns Night, Canada Day, Candlemas, Carnival, Chanukah, Chinese New Year, Christmas, Christmas Day,
  Christmas Eve, Columbus Day, Corpus Christi, Cyber Monday, Day of the Dead, Diwali, Dussehra, Easter, Easter Monday,
  Easter Sunday, Eid, Eid al-Adha, Eid al-Fitr, Eid Mubarak, Epiphany, Father's Day, Festivus, Fourth of July, Galentine's Day,
  Ganesh Chaturthi, Good Friday, Groundhog Day, Guy Fawkes Night, Halloween, Hallowe'en, Hanukkah, Harvest Festival, Hogmanay, Holi,
  Holy Week, Imbolc, Independence Day, Iftar, Janmashtami, Juneteenth, Kwanzaa, Labor Day, Labour Day, Lammas, Lent,
  Lohri, Lunar New Year, Mardi Gras, Martin Luther King Day, Maundy Thursday, May Day, Memorial Day, Michaelmas,
  Mid-Autumn Festival, Midsummer, Mother's Day, Mothering Sunday, Mothers' Day, Fathers' Day, National Day, Navratri, New Year,
  New Year's, New Year's Day, New Year's Eve, Noel, Nowruz, Onam, Palm Sunday, Pancake Day, Passover, Pentecost,
  Pesach, Pongal, Presidents' Day, Pride, Purim, Raksha Bandhan, Ramadan, Ramazan, Remembrance Day, Remembrance Sunday,
  Rosh Hashanah, Sabbath, Samhain, Seder, Shabbat, Shavuot, Shrove Tuesday, Simchat Torah, Solstice, Songkran,
  Spring Festival, St Andrew's Day, St David's Day, St George's Day, St Patrick's Day, Super Bowl, Sukkot, Super Bowl Sunday,
  Tết, Tet, Thanksgiving, Twelfth Night, Ugadi, Vaisakhi, Valentine's, Valentine's Day, Valentine's Eve, Valentines,
  Vesak, Veterans Day, Victoria Day, Waitangi Day, Whitsun, Winter Solstice, Xmas, Yom Kippur, Yule
`;
