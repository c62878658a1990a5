/**
 * Signatures as OpenSSH makes them (PROTOCOL.sshsig), made and looked at without `ssh-keygen`, and so without anything that the
 * program does: by keys of Ed25519 alone.
 */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** What a signature of a decision is made for. */
const namespace = Buffer.from('fsm-check-decision');
const magic = Buffer.from('SSHSIG');

/** The strings that stand behind one another in bytes, each after its length. */
function strings(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let start = 0; start + 4 <= bytes.length; ) {
    const end = start + 4 + bytes.readUInt32BE(start);
    found.push(bytes.subarray(start + 4, end));
    start = end;
  }
  return found;
}

const string = (bytes: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** What comes before the bytes of a key of Ed25519 in DER (RFC 8410). */
const beforePublic = Buffer.from('302a300506032b6570032100', 'hex');
const beforePrivate = Buffer.from('302e020100300506032b657004220420', 'hex');

/** What is signed of a text: its hash, and what the signature is for. */
const signedOf = (text: string, space: Buffer, reserved: Buffer, algorithm: Buffer): Buffer =>
  Buffer.concat([
    magic,
    ...[space, reserved, algorithm, createHash(algorithm.toString()).update(text).digest()].map(string),
  ]);

/** Whether a line of the signers lists this key for the signer. Patterns are taken to fit. */
const lists = (line: string, signer: string, key: string): boolean =>
  !line.startsWith('#') && line.includes(key) && (line.split(/[\s,"]/).includes(signer) || /[*?!]/.test(line));

/** Whether an armoured signature is one of the text of a decision, by a key that the signers list for the signer. */
export function isSignature(armoured: string, text: string, signer: string, signers: string): boolean {
  const bytes = Buffer.from(armoured.replace(/-----[A-Z ]+-----/g, ''), 'base64');
  if (!bytes.subarray(0, 6).equals(magic)) return false;
  const [key, space, reserved, algorithm, signature] = strings(bytes.subarray(10));
  if (!key || !space?.equals(namespace) || !reserved || !algorithm || !signature) return false;
  const point = strings(key)[1];
  const raw = strings(signature)[1];
  if (!['sha256', 'sha512'].includes(algorithm.toString()) || point?.length !== 32 || !raw) return false;
  if (!signers.split('\n').some((line) => lists(line.trim(), signer, key.toString('base64')))) return false;
  const publicKey = createPublicKey({ key: Buffer.concat([beforePublic, point]), format: 'der', type: 'spki' });
  return verify(null, signedOf(text, space, reserved, algorithm), publicKey, raw);
}

const type = Buffer.from('ssh-ed25519');
// Always the same, so that a seed makes the same inputs again.
const privateKey = createPrivateKey({
  key: Buffer.concat([beforePrivate, Buffer.alloc(32, 'key of a test')]),
  format: 'der',
  type: 'pkcs8',
});
const ownKey = Buffer.concat(
  [type, createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(beforePublic.length)].map(string),
);

/** The public key of those that sign here, as a file of signers lists it. */
export const listedKey = `${type} ${ownKey.toString('base64')}`;

/** An armoured signature of a text by that key. */
export function signatureOf(text: string): string {
  const [reserved, algorithm] = [Buffer.alloc(0), Buffer.from('sha512')];
  const raw = sign(null, signedOf(text, namespace, reserved, algorithm), privateKey);
  const signature = Buffer.concat([type, raw].map(string));
  const parts = [ownKey, namespace, reserved, algorithm, signature].map(string);
  const lines = Buffer.concat([magic, Buffer.of(0, 0, 0, 1), ...parts])
    .toString('base64')
    .match(/.{1,70}/g);
  return ['-----BEGIN SSH SIGNATURE-----', ...(lines ?? []), '-----END SSH SIGNATURE-----', ''].join('\n');
}
