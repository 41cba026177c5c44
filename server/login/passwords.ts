const MOST = 128;

/** The passwords that are tried first; shorter ones than eight characters are refused anyway. */
const COMMON = new Set(
  `password passw0rd p@ssw0rd p@ssword password1 password12 password123 password1234 mypassword newpassword 12345678
  123456789 1234567890 0123456789 87654321 987654321 0987654321 11111111 00000000 88888888 99999999 12341234 11223344
  123123123 123456789a a123456789 qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwertz123 1q2w3e4r 1q2w3e4r5t
  1qaz2wsx zaq12wsx q1w2e3r4 asdfghjk asdfghjkl asdfasdf zxcvbnm1 abcdefgh abcdefghi abcd1234 abc12345 a1b2c3d4 aaaaaaaa
  iloveyou iloveyou1 sunshine princess football baseball basketball superman batman123 starwars pokemon1 trustno1
  whatever welcome1 welcome123 letmein1 letmein123 changeme changeme1 computer internet michelle jennifer samantha
  dragon12 dragon123 monkey123 shadow123 master123 admin123 administrator adminadmin secret123 test1234 testtest
  minecraft warcraft gandalf1 wizard123`.split(/\s+/),
);

/**
 * Why this password will not do for the character of this name, as a whole sentence; nothing where it is fine.
 * `least` is the fewest characters it may have.
 */
export function refusePassword(password: string, name: string, least: number): string | undefined {
  const characters = [...password].length;
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(password))
    return 'A password is made of letters, digits, signs and spaces.';
  if (characters < least || characters > MOST) return `A password has ${least} to ${MOST} characters.`;
  if (password.trim() === '') return 'A password is more than spaces.';
  if (password.toLowerCase() === name.toLowerCase()) return 'A password is not the name of the character.';
  if (COMMON.has(password.toLowerCase()))
    return 'That is one of the passwords that everybody tries first; choose another.';
  return undefined;
}
