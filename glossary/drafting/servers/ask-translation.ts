import type { DraftServer } from '#glossary/model/drafting.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Ask } from '../engines/engine.ts';
import { askServer } from './ask-server.ts';
import { chatModels, chatModelsPath, chatReply, chatRequest } from './chat-server.ts';
import { checkReply, type ReplyTools } from './check-reply.ts';
import { libretranslateReply, libretranslateRequest } from './libretranslate-server.ts';
import type { ServerFetch } from './server-fetch.ts';

/** How sure a checked reply is, before its flags. */
const CONFIDENCE = 0.9;
const FLAG_COST = 0.2;

/** Asks a server for translations; each reply is checked. Errors: server-*, cancelled, network-refused. */
export function askTranslation(server: DraftServer, fetch: ServerFetch, tools: () => ReplyTools): Ask {
  return async (request, signal) => {
    const isChat = server.kind === 'chat';
    const { path, body } = isChat ? chatRequest(server, request) : libretranslateRequest(request);
    const answer = await askServer(server, path, body, fetch, signal);
    const reply = isChat ? chatReply(answer, server) : libretranslateReply(answer, server);
    const checked = checkReply(request, reply, tools());
    if (checked.fault !== null)
      throw new QostilError(
        'server-reply-invalid',
        { url: server.address, fault: checked.fault },
        reply.slice(0, 500),
      );
    const { text, flags } = checked;
    return {
      text,
      version: server.model || server.kind,
      score: null,
      alignment: [],
      confidence: Math.max(0, CONFIDENCE - FLAG_COST * flags.length),
      flags,
    };
  };
}

/** Models a server lists; empty for LibreTranslate, which has one. Errors: server-*, cancelled, network-refused. */
export async function listModels(
  server: DraftServer,
  fetch: ServerFetch,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (server.kind === 'chat')
    return chatModels(await askServer(server, chatModelsPath(server), undefined, fetch, signal));
  await askServer(server, '/languages', undefined, fetch, signal);
  return [];
}
