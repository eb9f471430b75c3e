const OPENING =
  /^(?:hoe|hoeveel|welke?|wat|waarom|wanneer|waar|wie|wiens|in hoeverre|in welke|op welke|aan welke|voor welke|van welke|is|zijn|was|waren|heeft|hebben|had|kan|kunt|kunnen|zal|zult|zullen|wordt|worden|werd|werden|graag|gelieve|deelt|erkent|bent|bestaat|bestaan|welk|klopt|acht|vindt|overweegt|plant|hoelang|gaat|komt|komen|beschikt|beaamt|wil|wilt|mag|moet|herinnert|zo ja|zo neen|zo niet)\b/i;

/** Whether an item reads as a question or a request rather than as an answer. */
export function looksLikeQuestion(text: string): boolean {
  return text.includes('?') || OPENING.test(text) || /\b(?:graag|gelieve)\b.{0,80}$/i.test(text.slice(0, 400));
}

/** The share of items that read as questions (0 to 1). Letters under a question need no sign of their own. */
export function questionShare(items: readonly { readonly path: string; readonly text: string }[]): number {
  const tops = items.filter((item) => !item.path.includes('.') && item.text !== '');
  const counted = tops.length > 0 ? tops : items;
  if (counted.length === 0) return 0;
  return counted.filter((item) => looksLikeQuestion(item.text)).length / counted.length;
}
