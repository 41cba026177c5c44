/** What ends every answer: IAC GA (RFC 854), by which the load knows that it may type on. */
export const promptEnd = '\u00ff\u00f9';

/** What begins the line that speakers read of their own speech, and nobody else. */
export const ownSpeech = 'You say, "';

/** The bytes of each answer of the bare server. */
export const answerBytes = 600;

/** The bytes that the bare crowd server sends to everybody for each line: about what a spoken sentence comes to. */
export const heardBytes = 60;
