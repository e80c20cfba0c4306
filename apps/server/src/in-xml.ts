// XML knows no way to write these, escaped or not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as an XML document can hold it. */
export const inXml = (text: string): string => text.replace(NOT_IN_XML, '')
