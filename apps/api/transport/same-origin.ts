import type { Trilingual } from '@qadam/language/domain';
import { Failure } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFailure } from './send-failure';

/** Programs that are no browser send it with files; a form of another site cannot. */
export const clientHeader = 'x-qadam-client';

const words: Record<'anotherSite' | 'unproven', Trilingual> = {
  anotherSite: {
    kk: 'Өзгеріс басқа сайттың бетінен сұралды, сондықтан орындалмады. Qadam бетін өз мекенжайымен ашыңыз. Алдында прокси тұрса, әкімші TRUST_PROXY орнатып, Host тақырыбын өткізуі керек.',
    ru: 'Изменение запрошено со страницы другого сайта и потому не выполнено. Откройте Qadam по его собственному адресу. Если перед ним стоит прокси, администратору нужно задать TRUST_PROXY и передавать заголовок Host.',
    en: 'The change was asked for by a page of another site, and was not made. Open Qadam under its own address. Where a proxy stands in front, the administrator has to set TRUST_PROXY and pass on the header Host.',
  },
  unproven: {
    kk: 'Бұл сұрауды басқа сайттың формасы да жібере алар еді, сондықтан орындалмады. Файлды Qadam бетінен жіберіңіз, ал бағдарламадан жіберсеңіз, X-Qadam-Client: 1 тақырыбын қосыңыз.',
    ru: 'Такой запрос могла бы отправить и форма другого сайта, поэтому он не выполнен. Отправьте файл со страницы Qadam, а из программы добавьте заголовок X-Qadam-Client: 1.',
    en: 'A form of another site could have sent this request, so nothing was done. Send the file from the page of Qadam; from a program, add the header X-Qadam-Client: 1.',
  },
};

export interface ChangeRequest {
  readonly method: string;
  /** The address of this server as the reader knows it. */
  readonly protocol: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/** What a page of any site may send to another without asking first (Fetch Standard, CORS-safelisted Content-Type). */
const canComeFromForm = (contentType: string): boolean =>
  ['', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'].includes(
    contentType.split(';')[0]?.trim().toLowerCase() ?? '',
  );

/**
 * Why a request that changes something is refused; `null` for one that is not. Browsers tell with `Origin`, else with
 * `Sec-Fetch-Site`, which page sends it (OWASP, Cross-Site Request Forgery Prevention: verifying origin, Fetch
 * Metadata). Programs tell neither: they may send JSON, which no form can, and files with a header of their own.
 */
export const refuseChange = ({
  method,
  protocol,
  host,
  headers,
}: ChangeRequest): keyof typeof words | null => {
  if (readingMethods.has(method)) return null;
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined) {
    const own = originOf(`${protocol}://${host}`);
    return typeof origin === 'string' && own !== null && originOf(origin) === own ? null : 'anotherSite';
  }
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? null : 'anotherSite';
  const hasProof =
    headers[clientHeader] !== undefined || !canComeFromForm(String(headers['content-type'] ?? ''));
  return hasProof ? null : 'unproven';
};

/** Before every route: GraphQL, uploads, and whatever is added later. */
export const requireOwnOrigin = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { method, protocol, host, headers } = request;
  const refusal = refuseChange({ method, protocol, host, headers });
  if (refusal !== null) await sendFailure(request, reply, new Failure('forbidden', words[refusal]));
};
