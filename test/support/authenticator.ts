/** A software authenticator (WebAuthn level 3, ES256, attestation "none"): what a person's device does, and what it must not. */
import { createHash } from 'node:crypto';
import { publicUrl } from './test-app.ts';

/** What a dishonest page or device does otherwise. */
export interface Deceit {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  userVerified?: boolean;
  counter?: number;
  signature?: string;
}

export interface Authenticator {
  /** The credential it made; undefined before. */
  id: string | undefined;
  /** `navigator.credentials.create`, as JSON. */
  make(options: unknown, deceit?: Deceit): Promise<unknown>;
  /** `navigator.credentials.get`, as JSON. */
  show(options: unknown, deceit?: Deceit): Promise<unknown>;
}

export async function authenticator(): Promise<Authenticator> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const credential = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
  const id = credential.toString('base64url');
  let counter = 0;
  const device: Authenticator = {
    id: undefined,
    make: async (options, deceit = {}) => {
      device.id = id;
      const { challenge } = options as { challenge: string };
      const key = await coseKey(pair.publicKey);
      const length = Buffer.from([0, credential.length]);
      const authData = Buffer.concat([head(deceit, 0x40, counter), Buffer.alloc(16), length, credential, key]);
      return {
        id,
        rawId: id,
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientSays('webauthn.create', challenge, deceit),
          attestationObject: attested(authData).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    show: async (options, deceit = {}) => {
      const { challenge } = options as { challenge: string };
      counter = deceit.counter ?? counter + 1;
      const authData = head(deceit, 0, counter);
      const clientDataJSON = clientSays('webauthn.get', challenge, deceit);
      const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
      const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, signed);
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON,
          authenticatorData: authData.toString('base64url'),
          signature: deceit.signature ?? asDer(Buffer.from(raw)).toString('base64url'),
          userHandle: null,
        },
      };
    },
  };
  return device;
}

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** Whose page it is, that somebody is there (1) and was verified (4), and how often the key was used. */
function head({ rpId = 'localhost', userVerified = true }: Deceit, flags: number, counter: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(rpId), Buffer.from([flags | 1 | (userVerified ? 4 : 0)]), count]);
}

function clientSays(type: string, challenge: string, deceit: Deceit): string {
  const says = {
    type: deceit.type ?? type,
    challenge: deceit.challenge ?? challenge,
    origin: deceit.origin ?? publicUrl,
    crossOrigin: false,
  };
  return Buffer.from(JSON.stringify(says)).toString('base64url');
}

/** CBOR of `{ 1: 2, 3: -7, -1: 1, -2: x, -3: y }`. */
async function coseKey(key: CryptoKey): Promise<Buffer> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key);
  const part = (label: number, value: string) =>
    Buffer.concat([Buffer.from([label, 0x58, 0x20]), Buffer.from(value, 'base64url')]);
  return Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]), part(0x21, x), part(0x22, y)]);
}

/** CBOR of `{ fmt: 'none', attStmt: {}, authData }`. */
function attested(authData: Buffer): Buffer {
  const length = Buffer.from([0x59, authData.length >> 8, authData.length & 255]);
  const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
  const none = [Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])];
  return Buffer.concat([...none, text('authData'), length, authData]);
}

/** An ECDSA signature as WebAuthn wants it: two integers in ASN.1. */
function asDer(raw: Buffer): Buffer {
  const integer = (bytes: Buffer): Buffer => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const plain = bytes.subarray(start);
    const value = (plain[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), plain]) : plain;
    return Buffer.concat([Buffer.from([2, value.length]), value]);
  };
  const body = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}
