import nodemailer from 'nodemailer';
import type { Reached } from './reached.ts';

const MOST_MILLISECONDS = 10_000;

/** Connects, signs in and goes again; no message is sent. */
export async function lookAtMail(smtpUrl: string): Promise<Reached> {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: MOST_MILLISECONDS,
    greetingTimeout: MOST_MILLISECONDS,
    dnsTimeout: MOST_MILLISECONDS,
    socketTimeout: MOST_MILLISECONDS,
  });
  try {
    await transport.verify();
    return { isReached: true };
  } catch (error) {
    return { isReached: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    transport.close();
  }
}
