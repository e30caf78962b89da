/**
 * Places in which millions live: cities of some four million and more, the capitals that a story names for a whole
 * country, states and regions. A smaller place can lead to a person and is told of.
 */
export const PLACES = `
  Amsterdam, Athens, Atlanta, Bangkok, Barcelona, Beijing, Berlin, Bogotá, Boston, Brooklyn, Brussels, Buenos Aires, Cairo, Cape Town, Chicago,
  Copenhagen, Dallas, Delhi, Dubai, Dublin, Hong Kong, Houston, Istanbul, Jakarta, Johannesburg, Karachi, Lagos, Lima, Lisbon, London, Los Angeles, Madrid,
  Manhattan, Manila, Melbourne, Mexico City, Miami, Milan, Montreal, Moscow, Mumbai, Nairobi, New Delhi, New York, New York City, Paris, Philadelphia, Prague,
  Rio, Rio de Janeiro, Rome, San Francisco, Santiago, São Paulo, Seoul, Shanghai, Singapore, Stockholm, Sydney, Taipei, Tokyo, Toronto, Vancouver, Vienna, Warsaw,
  Washington, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Florida, Hawaii, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana,
  Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New England, New Hampshire, New Jersey, New Mexico, North Carolina,
  Ohio, Oklahoma, Ontario, Oregon, Pennsylvania, Quebec, South Carolina, Tennessee, Texas, Utah, Vermont, Wisconsin, Midwest, Deep South,
  West Coast, East Coast, Bay Area, Queensland, New South Wales, Kerala, Punjab, Kashmir, Bengal, Tuscany, Provence, Brittany, Normandy, Bavaria, Andalusia, Sicily, Crete, Bali, Ibiza, Alps, Himalayas, Lake District, Cornwall, Devon, Kent, Yorkshire, Highlands, Cotswolds, Midlands, North, South, East, West
`;
